// @ts-check
/**
 * The code of a live example as a page needs it: the script, then the widget in the form that most editors keep.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {string} link The text of the fallback link.
 * @param {string} script The script tag, with the origins to which the widget may send.
 */
export function liveCode(tag, attributes, link, script) {
  const escape = (/** @type {string} */ text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const written = Object.entries(attributes).map(([name, value]) => ` data-cw-${name}="${escape(value)}"`);
  return `${script}\n<div class="commune-widget" data-cw="${tag}"${written.join('')}><a href="/">${escape(link)}</a></div>`;
}

/**
 * The address of the studio with these choices: without the demo’s addresses, which would be those of the site there.
 * @param {string} tag
 * @param {Record<string, string>} choices
 */
export const studioAddress = (tag, choices) => `/studio/#${new URLSearchParams({ cw: tag, ...choices })}`;
