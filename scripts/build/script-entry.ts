/** The classic script: it registers the elements and exports nothing, so the page gets no global variable of ours. */
import '../../src/embed.js';
