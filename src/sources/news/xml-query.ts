import { parseDate } from '../../text/parse-date.js';
import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';

/** The children of these names. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The first child that says something, by the order of `names` and then of the document. */
export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name).find((child) => child.markup.trim());
    if (found) return found;
  }
  return undefined;
}

/** The text of that child, trimmed; empty when there is none. */
export function childText(element: XmlElement | undefined, ...names: string[]): string {
  return childOf(element, ...names)?.text.trim() ?? '';
}

/** The first date that can be read, by the order of `names` and then of the document: dates are repeated and wrong. */
export function childDate(element: XmlElement, timeZone: string, ...names: string[]): Date | undefined {
  for (const name of names) {
    for (const { text } of childrenOf(element, name)) {
      const date = parseDate(text, timeZone);
      if (date) return date;
    }
  }
  return undefined;
}

/** The address that a link names: RSS and careless Atom write it as its text. */
export function hrefOf({ attributes, text }: XmlElement): string {
  return attributes.get('href') || text;
}

/** What an element holds, as HTML: its text is escaped HTML, unless someone wrote the HTML without escaping it. */
export function htmlIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.length ? element.markup : element.text;
}

/** The value of an attribute that counts for everything inside, such as `xml:lang`. */
export function inherited(element: XmlElement | undefined, name: string): string | undefined {
  for (let current = element; current; current = current.parent) {
    const value = current.attributes.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What relative addresses in `element` resolve against: every `xml:base` from the root down, over `documentUrl`. */
export function baseOf(element: XmlElement | undefined, documentUrl: string): string {
  const bases: string[] = [];
  for (let current = element; current; current = current.parent) {
    const base = current.attributes.get('xml:base');
    if (base) bases.unshift(base);
  }
  return bases.reduce((outer, base) => httpUrl(base, outer) ?? outer, documentUrl);
}

/** `root` when it is a feed, or the feed that someone has wrapped in an XHTML page. */
export function feedIn(root: XmlElement | undefined, isFeed: (element: XmlElement) => boolean): XmlElement | undefined {
  if (!root || isFeed(root)) return root;
  const body = childrenOf(root, 'xhtml:body', 'body')[0];
  return body?.children.find(isFeed);
}

/**
 * Every item inside, in the order of the document, however many end tags are missing in between. A document that was
 * cut loses the item it was cut in. Throws `malformed` when it was cut before the end of the first one.
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
