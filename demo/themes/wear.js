// @ts-check
import { make } from '../studio/dom.js';

/** @type {HTMLLinkElement | undefined} */
let worn;

/**
 * Puts a theme on this page in place of the former one; settles once it is seen.
 * @param {string} name Of its file; '' for none.
 */
export async function wear(name) {
  const former = worn;
  worn = name ? make('link', { rel: 'stylesheet', href: `/v1/themes/${name}.css` }) : undefined;
  if (worn) await added(worn);
  former?.remove();
}

/** @param {HTMLLinkElement} link */
function added(link) {
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
