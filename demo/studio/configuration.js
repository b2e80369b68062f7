// @ts-check
/** @import { Field, Widget } from '../attributes/manifest.js' */

/**
 * A widget of the page, as plain strings: a part of a permalink, and the input of a snippet.
 *
 * @typedef {object} Configuration
 * @property {string} tag The widget.
 * @property {Record<string, string>} attributes Attribute values by name; only those that were chosen.
 * @property {Link} link The fallback, shown without JavaScript.
 *
 * @typedef {object} Link
 * @property {string} href
 * @property {string} text
 *
 * @typedef {object} Look The appearance of all widgets of the page.
 * @property {string} [model] The file name of the theme; none by default.
 * @property {Record<string, string>} tokens Custom properties: `--cw-accent`: `#rrggbb`, `--cw-radius`: `0.5em`.
 *
 * @typedef {object} Place Where the page and the files are.
 * @property {string} site The address of the commune’s site, as typed; '' for an unknown one.
 * @property {string} files The address of the folder with the files of the library; '' for `/widgets/` on the site itself.
 *
 * @typedef {Look & Place & { widgets: Configuration[] }} Composition A page with widgets, at least one, in their order.
 */

const COLOUR = /^#[\da-f]{6}$/i;
const LENGTH = /^\d{1,2}(?:\.\d{1,3})?em$|^0$/;
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
 * The valid custom properties with colours and lengths; others, which the address of the page may contain, are dropped.
 * @param {Record<string, string>} tokens
 * @returns {[token: string, value: string][]}
 */
export function safeTokens(tokens) {
  return Object.entries(tokens).filter(
    ([token, value]) => TOKEN.test(token) && (COLOUR.test(value) || LENGTH.test(value)),
  );
}

/** @param {string} name */
export const isAddress = (name) => /^(?:endpoint|feed|geocoder)$|-url$/.test(name);
