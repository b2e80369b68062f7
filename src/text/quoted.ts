const NBSP = '\u00a0';

/** A text between French quotation marks, no-break spaces included; quotations inside it get “ and ”. */
export function quoted(text: string): string {
  const opened = text.trim().replace(/«\s*/g, '“');
  // Not `\s*»`, which restarts at each space of a run: quadratic.
  const inner = opened
    .split('»')
    .map((part, index, { length }) => (index < length - 1 ? part.trimEnd() : part))
    .join('”');
  return `«${NBSP}${inner}${NBSP}»`;
}

/** A sentence with one question mark at its end; it may have one already, before a quotation mark. */
export function asked(sentence: string): string {
  return /\?[\s»”]*$/.test(sentence) ? sentence : `${sentence}${NBSP}?`;
}
