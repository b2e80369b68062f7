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
 * The text of a widget, its slotted content too, that stands out least from what is behind it. Nothing where there is
 * no text.
 * @param {Element} widget
 * @returns {Finding | undefined}
 */
export function faintest(widget) {
  return [...widget.querySelectorAll('*'), ...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter(isSeenText)
    .map((element) => ({ ratio: ratioOf(element), text: textOf(element) }))
    .sort((one, other) => one.ratio - other.ratio)[0];
}

/**
 * How the accent is shown in the list of news of a page; nothing before there are news.
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
 * The colours behind an element's text, the undermost first.
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
 * Where an element is rendered: a slot, its parent, or the host of its shadow root.
 * @param {Element} element
 * @returns {Element | null}
 */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * What is one pixel wide is there for screen readers.
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
