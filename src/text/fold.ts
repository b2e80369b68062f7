/** A text for comparison: without case, accents and outer spaces. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether a folded text contains every word of a query, as literal text. True for an empty query. */
export function hasWords(folded: string, query: string): boolean {
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
