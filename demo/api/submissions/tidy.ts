import { collapse } from '../../../src/text/line.js';

/** Characters that change the text direction, which in a title would affect the page around it. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A visible character: no space, control, default-ignorable character, or combining mark without a base, nor the empty
 * Braille pattern.
 */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The text as one line, as it is stored and shown; empty when nothing of it is visible. */
export function tidyLine(text: string): string {
  const line = collapse(text.normalize('NFC').replace(DIRECTION_MARKS, ''));
  return VISIBLE.test(line) ? line : '';
}

/** The same for several lines. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
