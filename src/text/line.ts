import { windows1252 } from './windows-1252.js';

const SPACE = /[\p{Cc}\s]+/gu;

/**
 * Makes a text one line: runs of control characters and white space become a space; a single no-break space is kept.
 * U+0080 to U+009F are read as windows-1252, as in WHATWG HTML §13.2.5.80: text that was converted to UTF-8 as if it
 * were ISO-8859-1 has its apostrophes and euro signs as these control characters.
 */
export function collapse(text: string): string {
  return text.replace(SPACE, tidySpace).trim();
}

function tidySpace(run: string): string {
  if (run === ' ' || run === '\u00a0' || run === '\u202f') return run;
  const read = run.replace(/[\x80-\x9f]/g, (control) => windows1252(control.charCodeAt(0)) ?? control);
  return read === run ? ' ' : read.replace(SPACE, tidySpace);
}

/** `text` cut to at most `max` characters, `…` included: between words, or within a word that is longer than `max`. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '');
  const endsWord = text[start.length] === ' ';
  const space = endsWord ? start.length : start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : undefined).replace(/[\s,;:.!?…«(–-]{1,9}$/u, '')}…`;
}
