/** For comparing what people type: no case, no accents, no outer spaces. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether a folded text has every word of a query. A word is no pattern, and an empty query is in every text. */
export function hasWords(folded: string, query: string): boolean {
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
