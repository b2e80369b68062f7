import { escapeHtml } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { guessedHtml } from './summary-text.js';
import { childOf, childrenOf, htmlIn } from './xml-query.js';

/** Where an item has its Media RSS: in itself, in its groups, and in the files of both (Media RSS, "Optional Elements"). */
export function mediaHolders(item: XmlElement): XmlElement[] {
  const holders = [item, ...childrenOf(item, 'media:group')];
  return [...holders, ...holders.flatMap((holder) => childrenOf(holder, 'media:content'))];
}

/**
 * `media:title` or `media:description` as HTML. Their `type` is `plain`, the default, or `html`; what does not say it
 * is guessed, for half of the feeds forget it.
 */
export function mediaHtml(element: XmlElement | undefined): string {
  const type = element?.attributes.get('type')?.trim().toLowerCase();
  if (type === 'plain' && !element?.children.length) return escapeHtml(element?.text ?? '');
  return type === 'html' ? htmlIn(element) : guessedHtml(htmlIn(element));
}

/** The same of an item or of its group, for what the item itself does not say. */
export function mediaText(item: XmlElement, name: 'media:title' | 'media:description'): string {
  return mediaHtml(childOf(item, name) ?? childOf(childOf(item, 'media:group'), name));
}

/** The names of `media:category` and `itunes:category`, as HTML: a label where there is one. */
export function mediaCategories(item: XmlElement): string[] {
  return mediaHolders(item)
    .flatMap((holder) => childrenOf(holder, 'media:category', 'itunes:category'))
    .map((category) => category.attributes.get('label') || category.attributes.get('text') || htmlIn(category));
}
