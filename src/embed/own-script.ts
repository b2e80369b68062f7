import { toUrl } from '../text/urls.js';

/** Settings of a script tag that apply to the whole page, as `data-cw-lang` and so on. */
export const SETTINGS = ['lang', 'time-zone', 'theme', 'prefix', 'origins', 'links'];

const SCRIPTS = SETTINGS.map((name) => `script[data-cw-${name}]`).join();
/** Not in the body, where a contributor's text may contain one. */
const META = 'head>meta[name="commune-widgets"]';

/**
 * The script tag that loaded this code. Modules have no `document.currentScript`, so it is found by its address; if an
 * optimiser has merged scripts or changed addresses, by its settings. Nothing is read through a name that an element of
 * the page could clobber (`document.scripts`, `document.currentScript`).
 */
export function ownScript(url: string | undefined): HTMLScriptElement | undefined {
  const scripts = [...document.querySelectorAll('script')];
  return (
    scripts.find((script) => script === document.currentScript) ??
    scripts.find((script) => script.src !== '' && script.src === url) ??
    document.querySelector<HTMLScriptElement>(SCRIPTS) ??
    undefined
  );
}

/**
 * Every tag with settings for the whole page, in order of priority: the own script tag, then in document order
 * `<meta name="commune-widgets" data-cw-lang="…">` and the script tags of other embed codes.
 */
export function settingTags(url?: string): (Element | undefined)[] {
  return [...new Set([ownScript(url), ...document.querySelectorAll(`${META},${SCRIPTS}`)])];
}

/**
 * The base URL of the side files: `own`, that of the script, unless the page names another one, because an optimiser
 * has merged scripts: `<meta name="commune-widgets" content="/widgets/">`.
 */
export function besideFiles(own: string): string {
  const named = document.querySelector<HTMLMetaElement>(META)?.content;
  return (named && toUrl(named, document.baseURI)?.href) || own;
}
