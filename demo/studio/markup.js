// @ts-check

/** @typedef {readonly (readonly [name: string, value: string])[]} Attributes */

/**
 * A value between double quotes, on one line: what an editor does not parse again, it leaves alone.
 * @param {string} value
 */
export function escapeValue(value) {
  return escapeText(value).replaceAll('"', '&quot;');
}

/** @param {string} value */
export function escapeText(value) {
  return oneLine(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {string} value */
const oneLine = (value) => value.replace(/\s*[\n\r]\s*/g, ' ').trim();

/**
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {string} [content] Markup.
 */
export function element(tag, attributes, content = '') {
  return `${openTag(tag, attributes)}${content}</${tag}>`;
}

/**
 * @param {string} tag
 * @param {Attributes} attributes
 */
export function openTag(tag, attributes) {
  return `<${[tag, ...attributes.map(([name, value]) => `${name}="${escapeValue(value)}"`)].join(' ')}>`;
}

/**
 * A list as an attribute holds it.
 * @param {string} value
 */
export const listed = (value) => value.split(',').map(oneLine).filter(Boolean);
