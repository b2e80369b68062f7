const EDGES = /^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g;
const QUOTE = /["“”„«»]/;

/**
 * The value of an attribute without what editors leave around it: spaces of all kinds, straight and curled quotes. A
 * text that quotes something itself, `Que faire à « La Halle »`, keeps its marks.
 */
export function clean(value: string | null): string {
  const text = value ?? '';
  const inner = text.replace(EDGES, '');
  return QUOTE.test(inner) ? text.trim() : inner;
}
