// @ts-check
import { modelOf } from '../themes/presets.js';

/** @import { Composition, Configuration } from './configuration.js' */

const TEXT = 'lien';
const HREF = 'vers';
const MODEL = 'modele';
const SITE = 'site';
const FILES = 'fichiers';
const TAG = 'cw';

/**
 * The page as the fragment of an address, which is never sent to a server: what its widgets share, then each of them
 * from its `cw` to the next.
 * `#site=…&--cw-accent=%23a2401f&cw=weather-card&wind-unit=m%2Fs&vers=…&lien=…&cw=poll-box&…`
 * @param {Composition} composition
 */
export function toFragment({ site, files, model = '', tokens, widgets }) {
  const shared = Object.entries({ [SITE]: site, [FILES]: files, [MODEL]: model, ...tokens });
  const own = widgets.flatMap(({ tag, attributes, link }) =>
    Object.entries({ [TAG]: tag, ...attributes, [HREF]: link.href, [TEXT]: link.text }),
  );
  return `#${new URLSearchParams([...shared, ...own].filter(([, value]) => value !== ''))}`;
}

/**
 * The page in a fragment; `undefined` where it names no widget. What widgets share may be anywhere in it.
 * @param {string} fragment
 * @returns {Composition | undefined}
 */
export function fromFragment(fragment) {
  /** @type {Record<string, string>} */
  const shared = {};
  /** @type {Configuration[]} */
  const widgets = [];
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const last = widgets.at(-1);
    if (name === TAG) widgets.push({ tag: value, attributes: {}, link: { href: '', text: '' } });
    else if ([SITE, FILES, MODEL].includes(name) || name.startsWith('--')) shared[name] = value;
    else if (name === HREF && last) last.link.href = value;
    else if (name === TEXT && last) last.link.text = value;
    else if (last) last.attributes[name] = value;
  }
  if (!widgets.some(({ tag }) => tag)) return undefined;
  const { [SITE]: site = '', [FILES]: files = '', [MODEL]: model, ...tokens } = shared;
  return { site, files, ...modelOf(model), tokens, widgets };
}
