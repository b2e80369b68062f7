/**
 * Asks for the data of what is on the page before an element is defined. Only the file with all widgets does: another
 * one would ask for the data of widgets that come with a file of their own, which asks again.
 * @module
 */
import { wanted } from './placeholders.js';
import { warmUp } from './warm-up.js';

warmUp(wanted());
