const NBSP = '\u00a0';

/** Somebody's words between French quotation marks; those that they quote themselves are between “ and ”. */
export function quoted(text: string): string {
  const opened = text.trim().replace(/«\s*/g, '“');
  // `\s*»` would begin anew at each space of a run: quadratic.
  const inner = opened
    .split('»')
    .map((part, index, { length }) => (index < length - 1 ? part.trimEnd() : part))
    .join('”');
  return `«${NBSP}${inner}${NBSP}»`;
}

/** A sentence as a question, with one question mark: words that it ends with may have brought theirs. */
export function asked(sentence: string): string {
  return /\?[\s»”]*$/.test(sentence) ? sentence : `${sentence}${NBSP}?`;
}
