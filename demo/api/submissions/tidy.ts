import { collapse } from '../../../src/text/line.js';

/** Signs that turn the direction of what follows them: in a title they turn the page around it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line, as it is stored and shown; without the characters that PostgreSQL has no place for either. */
export function tidyLine(text: string): string {
  return collapse(text.normalize('NFC').replace(TURNS, ''));
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
