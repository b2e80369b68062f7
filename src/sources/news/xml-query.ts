import { parseDate } from '../../text/parse-date.js';
import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';

/** The children of these names. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The first non-empty child, in the order of `names` and then of the document. */
export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name).find((child) => child.markup.trim());
    if (found) return found;
  }
  return undefined;
}

/** The trimmed text of `childOf`; empty if there is none. */
export function childText(element: XmlElement | undefined, ...names: string[]): string {
  return childOf(element, ...names)?.text.trim() ?? '';
}

/**
 * The first readable date, in the order of `names` and then of the document: feeds repeat dates, some of them invalid.
 */
export function childDate(element: XmlElement, timeZone: string, ...names: string[]): Date | undefined {
  for (const name of names) {
    for (const { text } of childrenOf(element, name)) {
      const date = parseDate(text, timeZone);
      if (date) return date;
    }
  }
  return undefined;
}

/** The address of a link: `href`, else its text, as in RSS and faulty Atom. */
export function hrefOf({ attributes, text }: XmlElement): string {
  return attributes.get('href') || text;
}

/** The content of an element as HTML: its text is escaped HTML, unless the HTML was written unescaped. */
export function htmlIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.length ? element.markup : element.text;
}

/** The value of an attribute that descendants inherit, such as `xml:lang`. */
export function inherited(element: XmlElement | undefined, name: string): string | undefined {
  for (let current = element; current; current = current.parent) {
    const value = current.attributes.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * The base URL of relative addresses in `element`: every `xml:base` from the root down, resolved against `documentUrl`.
 */
export function baseOf(element: XmlElement | undefined, documentUrl: string): string {
  const bases: string[] = [];
  for (let current = element; current; current = current.parent) {
    const base = current.attributes.get('xml:base');
    if (base) bases.unshift(base);
  }
  return bases.reduce((outer, base) => httpUrl(base, outer) ?? outer, documentUrl);
}

/** `root` if it is a feed, or the feed that is wrapped in an XHTML page. */
export function feedIn(root: XmlElement | undefined, isFeed: (element: XmlElement) => boolean): XmlElement | undefined {
  if (!root || isFeed(root)) return root;
  const body = childrenOf(root, 'xhtml:body', 'body')[0];
  return body?.children.find(isFeed);
}

/**
 * All items inside, in document order, even with end tags missing in between. The item in which a document was cut off
 * is left out. Throws `malformed` if it was cut off before the end of the first item.
 */
export function completeItems(root: XmlElement, ...names: string[]): XmlElement[] {
  const items: XmlElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.complete && names.includes(element.name)) items.push(element);
    for (const child of [...element.children].reverse()) waiting.push(child);
  }
  if (!items.length && !root.complete) throw new FormatError('malformed', 'The feed ends before its first item does.');
  return items;
}
