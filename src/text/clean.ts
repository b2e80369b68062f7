const EDGES = /^[\s\u200B-\u200D\u2060"'“”„«»‘’′″]+|[\s\u200B-\u200D\u2060"'“”„«»‘’′″]+$/g;
const QUOTE = /["“”„«»]/;

/**
 * The value of an attribute without what editors leave around it: spaces of all kinds, those without a width too,
 * straight and curled quotes, and the primes that WordPress makes of a quote after a digit
 * (https://developer.wordpress.org/reference/functions/wptexturize/). A text that quotes something itself,
 * `Que faire à « La Halle »`, keeps its marks.
 */
export function clean(value: string | null): string {
  const text = value ?? '';
  const inner = text.replace(EDGES, '');
  return QUOTE.test(inner) ? text.trim() : inner;
}
