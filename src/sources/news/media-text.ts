import { guessedHtml } from '../../text/article-html.js';
import { escapeHtml } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { childOf, childrenOf, htmlIn } from './xml-query.js';

/**
 * The elements that may hold Media RSS: the item, its groups, and the files of both (Media RSS, "Optional Elements").
 */
export function mediaHolders(item: XmlElement): XmlElement[] {
  const holders = [item, ...childrenOf(item, 'media:group')];
  return [...holders, ...holders.flatMap((holder) => childrenOf(holder, 'media:content'))];
}

/**
 * `media:title` or `media:description` as HTML. Their `type` is `plain`, the default, or `html`; half of the feeds omit
 * it, so without a type the text itself decides.
 */
export function mediaHtml(element: XmlElement | undefined): string {
  const type = element?.attributes.get('type')?.trim().toLowerCase();
  if (type === 'plain' && !element?.children.length) return escapeHtml(element?.text ?? '');
  return type === 'html' ? htmlIn(element) : guessedHtml(htmlIn(element));
}

/** `mediaHtml` of an item, else of its group. */
export function mediaText(item: XmlElement, name: 'media:title' | 'media:description'): string {
  return mediaHtml(childOf(item, name) ?? childOf(childOf(item, 'media:group'), name));
}

/** The names in `media:category` and `itunes:category`, as HTML: the label if there is one. */
export function mediaCategories(item: XmlElement): string[] {
  return mediaHolders(item)
    .flatMap((holder) => childrenOf(holder, 'media:category', 'itunes:category'))
    .map((category) => category.attributes.get('label') || category.attributes.get('text') || htmlIn(category));
}
