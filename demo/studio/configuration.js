// @ts-check
/** @import { Field, Widget } from '../attributes/manifest.js' */

/**
 * The settings of the studio, as plain strings: the content of a permalink, and the input of a snippet.
 *
 * @typedef {object} Configuration
 * @property {string} tag The widget.
 * @property {Record<string, string>} attributes Attribute values by name; only those that were chosen.
 * @property {string} [model] The file name of the theme; none by default.
 * @property {Record<string, string>} colours Custom properties, `--cw-accent`: `#rrggbb`.
 * @property {Link} link The fallback, shown without JavaScript.
 *
 * @typedef {object} Link
 * @property {string} href
 * @property {string} text
 */

const COLOUR = /^#[\da-f]{6}$/i;
const TOKEN = /^--cw-[a-z]+(?:-[a-z]+)*$/;

/**
 * The attributes with a value other than the default, in the order of the manifest. Empty ones are left out, because
 * editors drop them.
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
 * The valid custom properties and colours; others, which the address of the page may contain, are dropped.
 * @param {Record<string, string>} colours
 * @returns {[token: string, colour: string][]}
 */
export function safeColours(colours) {
  return Object.entries(colours).filter(([token, colour]) => TOKEN.test(token) && COLOUR.test(colour));
}

/**
 * Makes every address of an `endpoint` absolute, because a snippet is pasted into another site than this one. An
 * invalid address stays as it is, for the widget to report.
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
