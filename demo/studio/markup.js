// @ts-check

/** @typedef {readonly (readonly [name: string, value: string])[]} Attributes */

/**
 * An attribute value in double quotes, on one line, because editors leave alone only text that they need not parse
 * again.
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
 * The items of a comma-separated list in an attribute.
 * @param {string} value
 */
export const listed = (value) => value.split(',').map(oneLine).filter(Boolean);
