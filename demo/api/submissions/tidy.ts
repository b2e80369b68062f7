import { collapse } from '../../../src/text/line.js';

/** Signs that turn the direction of what follows them: in a title they turn the page around it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A sign that is seen. Not so are spaces, controls and what is ignored where a font has no sign for it, marks that stand on
 * nothing, and the empty pattern of Braille.
 */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** One line, as it is stored and shown; empty when nobody would see anything of it. */
export function tidyLine(text: string): string {
  const line = collapse(text.normalize('NFC').replace(TURNS, ''));
  return VISIBLE.test(line) ? line : '';
}

/** The same, line by line. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
