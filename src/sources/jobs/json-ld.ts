import { unescapeReferences } from '../../text/entities.js';
import { tokenize } from '../../text/markup.js';
import { list, object, string, type JsonObject } from '../json.js';
import type { SourceDocument } from '../source-document.js';

/** Where JSON-LD and schema.org nest what a document is about. */
const NESTING = ['@graph', 'itemListElement', 'item', 'mainEntity', 'jobs'];

/** A document's JSON, or that of each `application/ld+json` script of an HTML page; those that are broken are left out. */
export function jsonIn(document: SourceDocument): unknown[] {
  return document.isHtml ? scriptsIn(document.text).map(({ value }) => value) : [document.json];
}

/** The fault of the first broken script of an HTML page, and its place; `undefined` when none is broken. */
export function brokenScript(document: SourceDocument): string | undefined {
  const broken = document.isHtml && scriptsIn(document.text).find(({ error }) => error);
  if (!broken) return undefined;
  const line = document.text.slice(0, broken.start).split('\n').length;
  return `The JSON-LD in line ${line} of the page is not valid JSON: ${broken.error?.message}`;
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

/** Members of a posting, and of these, that are written as a reference to another node: `{ "@id": "#mairie" }`. */
const REFERRING =
  'hiringOrganization jobLocation address addressCountry applicationContact identifier baseSalary value'.split(' ');
/** How many of a list are followed, so that nodes which refer to each other stay few. */
const FOLLOWED = 20;

/** The nodes of JSON-LD by their `@id`, those that say more than it. */
export function nodesById(values: readonly unknown[]): Map<string, JsonObject> {
  const nodes = new Map<string, JsonObject>();
  const waiting = [...values];
  while (waiting.length) {
    const value = waiting.pop();
    const node = object(value);
    if (node && typeof node['@id'] === 'string' && Object.keys(node).length > 1) nodes.set(node['@id'], node);
    if (typeof value === 'object' && value) for (const member of Object.values(value)) waiting.push(member);
  }
  return nodes;
}

/** A node with those that it refers to in their place, as far as a place, its address and its country. */
export function withReferences(node: JsonObject, nodes: ReadonlyMap<string, JsonObject>, depth = 4): JsonObject {
  if (!nodes.size || !depth) return node;
  const whole = { ...nodes.get(string(node['@id'])), ...node };
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, FOLLOWED).map(follow);
    return object(value) ? withReferences(value as JsonObject, nodes, depth - 1) : value;
  };
  for (const name of REFERRING) if (name in whole) whole[name] = follow(whole[name]);
  return whole;
}

/** Types come as one or several, bare, with a prefix, or as a whole address with `http:` or `https:`. */
export function isOfType(node: JsonObject, type: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? list(node['@type']) : [node['@type']];
  return types.some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));
}

/** A script of JSON-LD: its value, or why it has none. */
interface Script {
  start: number;
  value?: unknown;
  error?: Error;
}

function scriptsIn(html: string): Script[] {
  const scripts: Script[] = [];
  let isData = false;
  for (const token of tokenize(html, true)) {
    if (token.kind === 'raw' && isData) scripts.push({ start: token.start, ...parseLeniently(token.text) });
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
function parseLeniently(script: string): Pick<Script, 'value' | 'error'> {
  try {
    return { value: JSON.parse(unescapeReferences(unwrap(script)).replace(/[^\P{Cc}\x80-\x9f]+/gu, ' ')) };
  } catch (error) {
    return { error: error as Error };
  }
}

/** Without the comments and CDATA sections that keep JSON-LD from parsers that know no scripts. */
function unwrap(script: string): string {
  const [opening = '', section] = /^[\s/*]*(?:<!--[\s/*]*)?(<!\[CDATA\[)?/.exec(script) ?? [];
  const text = section ? script.slice(opening.length).replace(/\]\]>[^\]]*$/, '') : script.slice(opening.length);
  const start = Math.max(0, text.search(/[[{]/));
  return text.slice(start, text.lastIndexOf(text[start] === '{' ? '}' : ']') + 1);
}
