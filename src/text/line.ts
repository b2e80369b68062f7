/** One line: control characters and white space become a space, a lone no-break space stays what typography needs. */
export function collapse(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' ')).trim();
}

/** `text` in at most `max` characters, `…` included: cut between words, or within one that is longer than `max`. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '');
  const endsWord = text[start.length] === ' ';
  const space = endsWord ? start.length : start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : undefined).replace(/[\s,;:.!?…«(–-]{1,9}$/u, '')}…`;
}
