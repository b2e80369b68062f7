import { limits } from '../../limits.js';
import { parseXml, type XmlElement } from '../../text/xml.js';
import type { SourceDocument } from '../source-document.js';

const roots = new WeakMap<SourceDocument, XmlElement | undefined>();

/**
 * The root element of a response, parsed leniently and once, or `undefined` if it is not XML; text before it, such as a
 * PHP warning, is skipped.
 */
export function xmlRoot(document: SourceDocument): XmlElement | undefined {
  if (!roots.has(document)) roots.set(document, read(document.text));
  return roots.get(document);
}

function read(text: string): XmlElement | undefined {
  return /^\s*[[{]/.test(text) ? undefined : parseXml(firstItems(text));
}

/**
 * A feed up to the last item that will be used: a tree of ten thousand items would block the page while it is built.
 * The result is read like any document that ends too early.
 */
function firstItems(text: string): string {
  const end = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi;
  for (let count = 0; count < limits.itemsWithLimit; count++) if (!end.test(text)) return text;
  return text.slice(0, end.lastIndex);
}
