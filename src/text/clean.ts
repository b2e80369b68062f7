const EDGE = /[\s\u200B-\u200D\u2060"'“”„«»‘’′″]/;
const QUOTE = /["“”„«»]/;

/**
 * The value of an attribute without what editors leave around it: spaces of all kinds, those without a width too,
 * straight and curled quotes, and the primes that WordPress makes of a quote after a digit
 * (https://developer.wordpress.org/reference/functions/wptexturize/). A text that quotes something itself,
 * `Que faire à « La Halle »`, keeps its marks.
 */
export function clean(value: string | null): string {
  const text = value ?? '';
  // By hand: a pattern that ends in `+$` begins anew at each sign of a run inside the text, and is quadratic.
  let [start, end] = [0, text.length];
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  const inner = text.slice(start, end);
  return QUOTE.test(inner) ? text.trim() : inner;
}
