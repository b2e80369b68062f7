// @ts-check
/** @import { Field, Widget } from '../attributes/manifest.js' */

/**
 * Everything that the studio is about, as plain strings: what a permalink holds and a snippet is made of.
 *
 * @typedef {object} Configuration
 * @property {string} tag The widget.
 * @property {Record<string, string>} attributes By name, as HTML has them; only what was chosen.
 * @property {string} [model] The theme, by the name of its file; none where there is nothing.
 * @property {Record<string, string>} colours Custom properties, `--cw-accent`: `#rrggbb`.
 * @property {Link} link What visitors find without JavaScript.
 *
 * @typedef {object} Link
 * @property {string} href
 * @property {string} text
 */

const COLOUR = /^#[\da-f]{6}$/i;
const TOKEN = /^--cw-[a-z]+(?:-[a-z]+)*$/;

/**
 * The attributes that change something, in the order of the manifest, each with a value: editors drop those without.
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @returns {[name: string, value: string][]}
 */
export function chosen({ fields }, { attributes }) {
  return fields.flatMap((field) => {
    const value = attributes[field.name]?.trim() ?? '';
    return value === '' || isDefault(field, value) ? [] : [[field.name, value]];
  });
}

/**
 * @param {Field} field
 * @param {string} value
 */
function isDefault({ kind, fallback }, value) {
  if (kind === 'flag') return /^(?:false|0|no|non|off)$/i.test(value);
  return kind === 'number' && fallback !== '' ? Number(value) === Number(fallback) : value === fallback;
}

/**
 * The colours that a style sheet can hold, and nothing else that an address may bring.
 * @param {Record<string, string>} colours
 * @returns {[token: string, colour: string][]}
 */
export function safeColours(colours) {
  return Object.entries(colours).filter(([token, colour]) => TOKEN.test(token) && COLOUR.test(colour));
}

/**
 * Every address of an `endpoint`, absolute: a snippet is pasted into another site than this one.
 * What is no address stays as it is, for the widget to tell.
 * @param {string} value
 * @param {string} base
 */
export function absolute(value, base) {
  return value
    .trim()
    .split(/\s+/)
    .map((each) => (each && URL.canParse(each, base) ? new URL(each, base).href : each))
    .join(' ');
}

/** @param {string} name */
export const isAddress = (name) => name === 'endpoint' || name.endsWith('-url');
