/**
 * Requests the data of the page's placeholders before the elements are defined. Only part of the file with all widgets:
 * in a file with one widget it would also request the data of the others, whose own files request it again.
 * @module
 */
import { emptyPlaceholders } from './placeholders.js';
import { warmUp } from './warm-up.js';

warmUp(emptyPlaceholders());
