// @ts-check
import { modelOf } from '../themes/presets.js';

/** @import { Configuration } from './configuration.js' */

const TEXT = 'lien';
const HREF = 'vers';
const MODEL = 'modele';

/**
 * The configuration as the fragment of an address, which is never sent to a server.
 * `#cw=weather-card&wind-unit=m%2Fs&--cw-accent=%23a2401f&vers=…&lien=…`
 * @param {Configuration} configuration
 */
export function toFragment({ tag, attributes, model = '', colours, link }) {
  const entries = Object.entries({
    cw: tag,
    ...attributes,
    [MODEL]: model,
    ...colours,
    [HREF]: link.href,
    [TEXT]: link.text,
  });
  return `#${new URLSearchParams(entries.filter(([, value]) => value !== ''))}`;
}

/**
 * The configuration in a fragment; `undefined` where it names no widget.
 * @param {string} fragment
 * @returns {Configuration | undefined}
 */
export function fromFragment(fragment) {
  const {
    cw: tag,
    [HREF]: href = '',
    [TEXT]: text = '',
    [MODEL]: model,
    ...rest
  } = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  if (!tag) return undefined;
  const entries = Object.entries(rest);
  return {
    tag,
    attributes: Object.fromEntries(entries.filter(([name]) => !name.startsWith('--'))),
    ...modelOf(model),
    colours: Object.fromEntries(entries.filter(([name]) => name.startsWith('--'))),
    link: { href, text },
  };
}
