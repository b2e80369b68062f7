// @ts-check
/**
 * The code of a widget in the form that most editors keep, with one attribute a line where it is long.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {string} link The text of the fallback link.
 */
export function liveCode(tag, attributes, link) {
  const escape = (/** @type {string} */ text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const written = Object.entries(attributes).map(([name, value]) => ` data-cw-${name}="${escape(value)}"`);
  return `<div class="commune-widget" data-cw="${tag}"${written.join('')}><a href="/">${escape(link)}</a></div>`;
}
