import { unescapeReferences } from '../text/entities.js';
import { tokenize } from '../text/markup.js';
import { list, object, string, type JsonObject } from './json-values.js';
import type { SourceDocument } from './source-document.js';

/** The members in which JSON-LD and schema.org nest the main content. */
const NESTING = ['@graph', 'itemListElement', 'item', 'mainEntity', 'jobs', 'events'];

/** The document's JSON, or that of each `application/ld+json` script of an HTML page; invalid scripts are left out. */
export function jsonIn(document: SourceDocument): unknown[] {
  return document.isHtml ? scriptsIn(document.text).map(({ value }) => value) : [document.json];
}

/**
 * The syntax error of the first invalid JSON-LD script of an HTML page, with its line; `undefined` if there is none.
 */
export function brokenScript(document: SourceDocument): string | undefined {
  const broken = document.isHtml && scriptsIn(document.text).find(({ error }) => error);
  if (!broken) return undefined;
  const line = document.text.slice(0, broken.start).split('\n').length;
  return `The JSON-LD in line ${line} of the page is not valid JSON: ${broken.error?.message}`;
}

/** All objects of the given schema.org types in JSON-LD, in order, inside any lists and graphs. */
export function typedObjects(values: readonly unknown[], type: RegExp): JsonObject[] {
  const found: JsonObject[] = [];
  // An explicit stack: a hostile response may be nested deeper than the call stack.
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

/** Members of a posting or an event, and of these members, that may be references to other nodes: `{ "@id": "#mairie" }`. */
const REFERRING = (
  'hiringOrganization jobLocation address addressCountry applicationContact identifier baseSalary value ' +
  'location organizer offers image eventSchedule subEvent geo'
).split(' ');
/** The maximum number of list members to resolve, so that nodes that refer to each other don't multiply. */
const FOLLOWED = 20;

/** All JSON-LD nodes that have an `@id` and at least one other member, by `@id`. */
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

/** A node with its references replaced by the nodes they refer to, 4 levels deep: posting, place, address, country. */
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

/** Whether a node has a type: one or several, bare, with a prefix, or as an `http:` or `https:` URL. */
export function isOfType(node: JsonObject, type: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? list(node['@type']) : [node['@type']];
  return types.some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));
}

/** A JSON-LD script: its value, or its syntax error. */
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
 * Parses JSON-LD as CMS write it: with line breaks inside strings, where JSON allows no control character, and with
 * escaped HTML, although browsers decode no references in a script.
 */
function parseLeniently(script: string): Pick<Script, 'value' | 'error'> {
  try {
    return { value: JSON.parse(unescapeReferences(unwrap(script)).replace(/[^\P{Cc}\x80-\x9f]+/gu, ' ')) };
  } catch (error) {
    return { error: error as Error };
  }
}

/** A script without the comments and CDATA marks that hide it from parsers without script support. */
function unwrap(script: string): string {
  const [opening = '', section] = /^[\s/*]*(?:<!--[\s/*]*)?(<!\[CDATA\[)?/.exec(script) ?? [];
  const text = section ? script.slice(opening.length).replace(/\]\]>[^\]]*$/, '') : script.slice(opening.length);
  const start = Math.max(0, text.search(/[[{]/));
  return text.slice(start, text.lastIndexOf(text[start] === '{' ? '}' : ']') + 1);
}
