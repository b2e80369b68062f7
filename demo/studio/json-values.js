// @ts-check
/** Values of JSON and of JSX expressions as values of attributes. */

/**
 * Rewrites JSX expressions in braces as attribute values: `limit={5}`, `category={["sport","culture"]}`.
 * @param {string} text
 */
export function quoteExpressions(text) {
  return text.replace(/=\{((?:"(?:[^"\\]|\\.)*"|[^"{}]|\{[^{}]*\})*)\}/g, (whole, json) => {
    const value = asAttribute(parsed(json));
    return value === '' ? whole : `="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** @param {unknown} value */
export function asAttribute(value) {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map((pair) => pair.join('='))
      .join('; ');
  }
  return value === undefined || value === null ? '' : String(value);
}

/**
 * The value of a JSON text; `undefined` for any other.
 * @param {string} json
 */
export function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
