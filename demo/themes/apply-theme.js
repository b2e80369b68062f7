// @ts-check
import { make } from '../studio/dom.js';

/** @type {HTMLLinkElement | undefined} */
let applied;

/**
 * Applies a theme and tokens to this page, as a site's own style sheets would, in place of the former ones; resolves
 * once the theme is loaded.
 * @param {string} name Of the theme's file; '' for none.
 * @param {readonly (readonly [token: string, value: string])[]} tokens
 */
export async function applyTheme(name, tokens) {
  const { style } = document.documentElement;
  for (const token of [...style]) if (token.startsWith('--cw-')) style.removeProperty(token);
  for (const [token, value] of tokens) style.setProperty(token, value);
  const former = applied;
  const href = `/v1/themes/${name}.css`;
  if (name ? former?.getAttribute('href') === href : !former) return;
  applied = name ? make('link', { rel: 'stylesheet', href }) : undefined;
  if (applied) await added(applied);
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
