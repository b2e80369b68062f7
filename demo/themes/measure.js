// @ts-check
import { contrast, painted } from './contrast.js';

/**
 * @import { Pixel } from './contrast.js'
 *
 * @typedef {object} Finding
 * @property {number} ratio From 1 to 21.
 * @property {string} text Where it was found.
 */

/**
 * The text of a widget, slotted content included, with the lowest contrast; `undefined` where there is no text.
 * @param {Element} widget
 * @returns {Finding | undefined}
 */
export function lowestContrast(widget) {
  return [...widget.querySelectorAll('*'), ...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter(isSeenText)
    .map((element) => ({ ratio: ratioOf(element), text: textOf(element) }))
    .sort((one, other) => one.ratio - other.ratio)[0];
}

/**
 * The accent colour as it is shown in the page's news feed, and its contrast; `undefined` before news are loaded.
 * @param {Element} page
 */
export function shownAccent(page) {
  const category = page.querySelector('news-feed')?.shadowRoot?.querySelector('[part="category"]');
  return category ? { colour: hex(paintedColour(category)), ratio: ratioOf(category) } : undefined;
}

/** @param {Element} element */
function ratioOf(element) {
  const behind = layersUnder(element);
  return contrast(painted(...behind, getComputedStyle(element).color), painted(...behind));
}

/** @param {Element} element */
function paintedColour(element) {
  return painted(...layersUnder(element), getComputedStyle(element).color);
}

/**
 * The background colours behind an element's text, the lowest first.
 * @param {Element} element
 */
function layersUnder(element) {
  /** @type {string[]} */
  const layers = [];
  for (let at = /** @type {Element | null} */ (element); at; at = parentOf(at))
    layers.unshift(getComputedStyle(at).backgroundColor);
  return layers.filter((layer) => layer !== 'rgba(0, 0, 0, 0)');
}

/**
 * The parent in the flat tree: a slot, the parent element, or the host of the shadow root.
 * @param {Element} element
 * @returns {Element | null}
 */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Whether the element has text of its own that is visible. Elements one pixel wide are for screen readers only.
 * @param {Element} element
 */
function isSeenText(element) {
  return textOf(element) !== '' && element.checkVisibility() && element.getBoundingClientRect().width > 1;
}

/**
 * An element's own text, without that of its children.
 * @param {Element} element
 */
function textOf(element) {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();
}

/** @param {Pixel} pixel */
const hex = (pixel) => `#${pixel.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
