import { unescapeReferences } from '../../text/entities.js';
import { tokenize } from '../../text/markup.js';
import { list, object, type JsonObject } from '../json.js';
import type { SourceDocument } from '../source-document.js';

/** Where JSON-LD and schema.org nest what a document is about. */
const NESTING = ['@graph', 'itemListElement', 'item', 'mainEntity', 'jobs'];

/** A document's JSON, or that of each `application/ld+json` script of an HTML page; those that are broken are left out. */
export function jsonIn(document: SourceDocument): unknown[] {
  return document.isHtml ? scriptsIn(document.text).flatMap((script) => parseLeniently(script)) : [document.json];
}

/** The objects of these schema.org types in JSON-LD, in their order, whatever lists and graphs they are in. */
export function typedObjects(values: readonly unknown[], type: RegExp): JsonObject[] {
  const found: JsonObject[] = [];
  // A stack of our own: a hostile answer nests deeper than calls may.
  const waiting = [...values].reverse();
  while (waiting.length) {
    const value = waiting.pop();
    const node = object(value);
    if (node && isOfType(node, type)) found.push(node);
    else if (node) waiting.push(...NESTING.map((name) => node[name]).reverse());
    else for (const member of [...list(value)].reverse()) waiting.push(member);
  }
  return found;
}

/** Types come as one or several, bare, with a prefix, or as a whole address with `http:` or `https:`. */
export function isOfType(node: JsonObject, type: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? list(node['@type']) : [node['@type']];
  return types.some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));
}

function scriptsIn(html: string): string[] {
  const scripts: string[] = [];
  let isData = false;
  for (const token of tokenize(html, true)) {
    if (token.kind === 'raw' && isData) scripts.push(token.text);
    isData =
      token.kind === 'open' &&
      token.name === 'script' &&
      /^\s*application\/ld\+json\b/i.test(token.attributes.get('type') ?? '');
  }
  return scripts;
}

/**
 * CMS break lines inside strings, where JSON allows no control character, and escape what is HTML already: no
 * reader decodes references in a script.
 */
function parseLeniently(script: string): unknown[] {
  try {
    return [JSON.parse(unescapeReferences(unwrap(script)).replace(/[^\P{Cc}\x80-\x9f]+/gu, ' '))];
  } catch {
    return [];
  }
}

/** Without the comments and CDATA sections that keep JSON-LD from parsers that know no scripts. */
function unwrap(script: string): string {
  const [opening = '', section] = /^[\s/*]*(?:<!--[\s/*]*)?(<!\[CDATA\[)?/.exec(script) ?? [];
  const text = section ? script.slice(opening.length).replace(/\]\]>[^\]]*$/, '') : script.slice(opening.length);
  const start = Math.max(0, text.search(/[[{]/));
  return text.slice(start, text.lastIndexOf(text[start] === '{' ? '}' : ']') + 1);
}
