import { toUrl } from '../text/urls.js';

/** What a script tag may say for the whole page, as `data-cw-lang` and so on. */
export const SETTINGS = ['lang', 'time-zone', 'theme', 'prefix', 'origins', 'links'];

const SCRIPTS = SETTINGS.map((name) => `script[data-cw-${name}]`).join();
/** Not in the body: a contributor's text may hold one. */
const META = 'head>meta[name="commune-widgets"]';

/**
 * The script tag that this code came from. A module has no `document.currentScript`, so it is known by its address;
 * where an optimiser has joined scripts or changed addresses, by the settings that it carries.
 * Nothing is read through a name that an element of the page could take (`document.scripts`, `document.currentScript`).
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
 * Every tag that says something for the whole page, the strongest first: the own script tag, then in the order of the
 * page `<meta name="commune-widgets" data-cw-lang="…">` and the script tags of other codes.
 */
export function settingTags(url?: string): (Element | undefined)[] {
  return [...new Set([ownScript(url), ...document.querySelectorAll(`${META},${SCRIPTS}`)])];
}

/**
 * The address beside which the side files are: `own`, that of the script, unless the page names another one, where an
 * optimiser has joined scripts: `<meta name="commune-widgets" content="/widgets/">`.
 */
export function besideFiles(own: string): string {
  const named = document.querySelector<HTMLMetaElement>(META)?.content;
  return (named && toUrl(named, document.baseURI)?.href) || own;
}
