// @ts-check
import { modelOf } from '../themes/presets.js';

/**
 * @import { Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * @typedef {Iterable<{ kind: string, name?: string, text?: string, attributes?: ReadonlyMap<string, string> }>} Tokens
 *
 * @typedef {object} Reader The library's own parsers of markup: markup.ts, plain-text.ts and clean.ts of src/text/.
 * @property {(markup: string, html: boolean) => Tokens} tokenize
 * @property {(html: string) => string} plainText
 * @property {(value: string) => string} clean
 *
 * @typedef {object} Found
 * @property {string} tag
 * @property {[name: string, value: string][]} attributes
 * @property {{ href: string, text: string }} [link]
 */

const MARK = 'data-cw';

/**
 * The configuration of a snippet in any form; `undefined` when it contains no widget. `unknown` are the attributes that
 * the widget does not have, or no longer has.
 * @param {string} text
 * @param {readonly Widget[]} widgets
 * @param {Reader} reader
 * @returns {{ configuration: Configuration, unknown: string[] } | undefined}
 */
export function readSnippet(text, widgets, reader) {
  const found =
    readBlock(text) ?? readModel(text, widgets, reader) ?? readMarkup(quoteExpressions(text), widgets, reader);
  const widget = widgets.find(({ tag }) => tag === found?.tag);
  if (!found || !widget) return undefined;
  const isKnown = (/** @type {string} */ name) => widget.fields.some((field) => field.name === name);
  return {
    configuration: {
      tag: widget.tag,
      attributes: Object.fromEntries(found.attributes.filter(([name]) => isKnown(name)).map(valued(widget))),
      ...modelOf(/\/themes\/([a-z]+)\.css/.exec(text)?.[1]),
      colours: coloursIn(text),
      link: { ...readLink(text, reader), ...found.link },
    },
    unknown: found.attributes.map(([name]) => name).filter((name) => !isKnown(name)),
  };
}

/**
 * Gives a flag without a value, as HTML and JSX allow, the value `true`.
 * @param {Widget} widget
 * @returns {(attribute: [string, string]) => [string, string]}
 */
const valued =
  ({ fields }) =>
  ([name, value]) => [name, value || (fields.find((field) => field.name === name)?.kind === 'flag' ? 'true' : '')];

/**
 * Reads a WordPress block: a comment with JSON.
 * @param {string} text
 * @returns {Found | undefined}
 */
function readBlock(text) {
  // The end is searched only once, and not from each possible beginning, so that the time stays linear.
  const [, rest = ''] = /<!--\s*wp:commune-widgets\/widget\s+(\{[^]*)/.exec(text) ?? [];
  const block = parsed(rest.slice(0, rest.search(/\}\s*\/?-->/) + 1));
  if (typeof block?.widget !== 'string') return undefined;
  const { widget, options = {}, link = '', label = '' } = block;
  const attributes = Object.entries(options).map(
    ([name, value]) => /** @type {[string, string]} */ ([name, asAttribute(value)]),
  );
  return { tag: widget, attributes, link: { href: link, text: label } };
}

/**
 * Reads a SPIP model: `<news-feed|endpoint=…|limit=5>`.
 * @param {string} text
 * @param {readonly Widget[]} widgets
 * @param {Reader} reader
 * @returns {Found | undefined}
 */
function readModel(text, widgets, { plainText }) {
  const [, tag = '', parameters = ''] = /<([a-z-]+)\|([^>]*)>/.exec(text) ?? [];
  if (!widgets.some((widget) => widget.tag === tag)) return undefined;
  const pairs = parameters.split('|').map((each) => {
    const [name = '', ...value] = each.split('=');
    return /** @type {[string, string]} */ ([name.trim(), plainText(value.join('='))]);
  });
  const { lien: href = '', texte = '' } = Object.fromEntries(pairs);
  const attributes = pairs.filter(([name]) => name !== 'lien' && name !== 'texte');
  return { tag, attributes, link: { href, text: texte } };
}

/**
 * Reads the first element that is a widget, in any form.
 * @param {string} text
 * @param {readonly Widget[]} widgets
 * @param {Reader} reader
 * @returns {Found | undefined}
 */
function readMarkup(text, widgets, { tokenize, clean }) {
  for (const { kind, name = '', attributes } of tokenize(text, true)) {
    if (kind !== 'open' || !attributes) continue;
    const found = readElement(name, attributes, widgets, clean);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string>} attributes
 * @param {readonly Widget[]} widgets
 * @param {Reader['clean']} clean
 * @returns {Found | undefined}
 */
function readElement(name, attributes, widgets, clean) {
  const own = [...attributes].map(([key, value]) => /** @type {[string, string]} */ ([key, clean(value)]));
  const marked = attributes.get(MARK);
  if (marked !== undefined) {
    const prefixed = own.filter(([key]) => key.startsWith(`${MARK}-`));
    return {
      tag: clean(marked).toLowerCase(),
      attributes: prefixed.map(([key, value]) => [key.slice(MARK.length + 1), value]),
    };
  }
  // A page may have registered the tags with a prefix: `cw-news-feed`.
  const tag = widgets.find((widget) => name === widget.tag || name.endsWith(`-${widget.tag}`))?.tag;
  if (tag) return { tag, attributes: own };
  if (name === 'a') return readHash(attributes.get('href') ?? '');
  return name === 'iframe' ? readFrame(attributes.get('src') ?? '') : undefined;
}

/**
 * Reads a link: `https://…/feed.json#cw=news-feed&limit=5`
 * @param {string} href
 * @returns {Found | undefined}
 */
function readHash(href) {
  const at = href.indexOf('#');
  const parameters = new URLSearchParams(href.slice(at + 1).replaceAll('&amp;', '&'));
  const tag = parameters.get('cw');
  if (at < 0 || !tag) return undefined;
  parameters.delete('cw');
  return { tag: tag.toLowerCase(), attributes: [['endpoint', href.slice(0, at)], ...parameters] };
}

/**
 * Reads the address of a frame: `https://…/embed/news-feed.html?endpoint=…`
 * @param {string} src
 * @returns {Found | undefined}
 */
function readFrame(src) {
  const [, tag, query] = /\/embed\/([a-z-]+)(?:\.html)?(?:\?(.*))?$/s.exec(src) ?? [];
  if (!tag) return undefined;
  const { link: href = '', label: text = '', ...attributes } = Object.fromEntries(new URLSearchParams(query));
  return { tag, attributes: Object.entries(attributes), link: { href, text } };
}

/**
 * The first link with an address.
 * @param {string} text
 * @param {Reader} reader
 */
function readLink(text, { tokenize, plainText }) {
  const [whole = ''] = /<a\b[^]*?<\/a\s*>/i.exec(text) ?? [];
  const [open] = tokenize(whole, true);
  const href = open?.attributes?.get('href') ?? '';
  // A link that is a widget leads to data, not to a page.
  return { href: /[#&]cw=/.test(href) ? '' : href, text: plainText(whole) };
}

/**
 * Rewrites JSX expressions in braces as attribute values: `limit={5}`, `category={["sport","culture"]}`.
 * @param {string} text
 */
function quoteExpressions(text) {
  return text.replace(/=\{((?:"(?:[^"\\]|\\.)*"|[^"{}]|\{[^{}]*\})*)\}/g, (whole, json) => {
    const value = asAttribute(parsed(json));
    return value === '' ? whole : `="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** @param {unknown} value */
function asAttribute(value) {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map((pair) => pair.join('='))
      .join('; ');
  }
  return value === undefined || value === null ? '' : String(value);
}

/** @param {string} json */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function coloursIn(text) {
  return Object.fromEntries(
    [...text.matchAll(/(--cw-[a-z-]+)\s*:\s*(#[\da-f]{6})\b/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}
