const EDGE = /[\s\u200B-\u200D\u2060"'“”„«»‘’′″]/;
const QUOTE = /["“”„«»]/;

/**
 * The value of an attribute without the spaces (zero-width ones too) and the straight or curly quotes that editors
 * leave around it, and without the primes that WordPress makes of a quote after a digit
 * (https://developer.wordpress.org/reference/functions/wptexturize/). A text that contains a quotation itself,
 * `Que faire à « La Halle »`, keeps its marks.
 */
export function clean(value: string | null): string {
  const text = value ?? '';
  // Not a regular expression: one that ends in `+$` restarts at each character of a run inside the text, which is
  // quadratic.
  let [start, end] = [0, text.length];
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  const inner = text.slice(start, end);
  return QUOTE.test(inner) ? text.trim() : inner;
}
