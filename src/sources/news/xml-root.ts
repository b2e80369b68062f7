import { limits } from '../../limits.js';
import { parseXml, type XmlElement } from '../../text/xml.js';
import type { SourceDocument } from '../source-document.js';

const roots = new WeakMap<SourceDocument, XmlElement | undefined>();

/**
 * The root element of an answer, read leniently and once, or `undefined` when it is not XML; text before it, such as a
 * warning of PHP, is passed over.
 */
export function xmlRoot(document: SourceDocument): XmlElement | undefined {
  if (!roots.has(document)) roots.set(document, read(document.text));
  return roots.get(document);
}

function read(text: string): XmlElement | undefined {
  return /^\s*[[{]/.test(text) ? undefined : parseXml(firstItems(text));
}

/**
 * A feed up to the last item that is kept: a tree of ten thousand would block the page for as long as it takes to
 * build, and all but the first are thrown away. What is cut is read as any document that ends too early.
 */
function firstItems(text: string): string {
  const end = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi;
  for (let count = 0; count < limits.itemsWithLimit; count++) if (!end.test(text)) return text;
  return text.slice(0, end.lastIndex);
}
