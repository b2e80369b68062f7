// @ts-check
import { modelOf } from '../themes/presets.js';
import { asAttribute, parsed, quoteExpressions } from './json-values.js';
import { readMarkup } from './paste-markup.js';
import { safeTokens } from './configuration.js';

/**
 * @import { Configuration, Look } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * @typedef {Iterable<{ kind: string, start: number, name?: string, attributes?: ReadonlyMap<string, string> }>} Tokens
 *
 * @typedef {object} Reader The library's own parsers of markup: markup.ts, plain-text.ts and clean.ts of src/text/.
 * @property {(markup: string, html: boolean) => Tokens} tokenize
 * @property {(html: string) => string} plainText
 * @property {(value: string) => string} clean
 *
 * @typedef {object} Found A widget in a snippet.
 * @property {string} tag
 * @property {[name: string, value: string][]} attributes
 * @property {{ href: string, text: string }} link
 */

const BLOCK = /<!--\s*wp:commune-widgets\/widget\s+(?=\{)/;
const TOKEN = /(--cw-[a-z-]+)\s*:\s*([^;}]+)/g;

/**
 * The widgets of a snippet in any form, in their order, and their look; `undefined` when it contains no widget. `unknown`
 * are the attributes that the widgets do not have, or no longer have.
 * @param {string} text
 * @param {readonly Widget[]} widgets
 * @param {Reader} reader
 * @returns {(Look & { widgets: Configuration[], unknown: string[] }) | undefined}
 */
export function readSnippet(text, widgets, reader) {
  const markup = () => readMarkup(quoteExpressions(text), widgets, reader);
  const readers = [() => readBlocks(text), () => readModels(text, reader), markup];
  const found = readers.map((read) => known(read(), widgets)).find((each) => each.length);
  if (!found) return undefined;
  const isUnknown = (/** @type {Widget} */ { fields }, /** @type {string} */ name) =>
    !fields.some((field) => field.name === name);
  return {
    widgets: found.map(({ widget, attributes, link }) => ({
      tag: widget.tag,
      attributes: Object.fromEntries(attributes.filter(([name]) => !isUnknown(widget, name)).map(valued(widget))),
      link,
    })),
    ...modelOf(/\/themes\/([a-z]+)\.css/.exec(text)?.[1]),
    tokens: tokensIn(text),
    unknown: found.flatMap(({ widget, attributes }) =>
      attributes.map(([name]) => name).filter((name) => isUnknown(widget, name)),
    ),
  };
}

/**
 * @param {Found[]} found
 * @param {readonly Widget[]} widgets
 */
const known = (found, widgets) =>
  found.flatMap((each) => {
    const widget = widgets.find(({ tag }) => tag === each.tag);
    return widget ? [{ ...each, widget }] : [];
  });

/**
 * Gives a flag without a value, as HTML and JSX allow, the value `true`.
 * @param {Widget} widget
 * @returns {(attribute: [string, string]) => [string, string]}
 */
const valued =
  ({ fields }) =>
  ([name, value]) => [name, value || (fields.find((field) => field.name === name)?.kind === 'flag' ? 'true' : '')];

/**
 * Reads WordPress blocks: comments with JSON.
 * @param {string} text
 * @returns {Found[]}
 */
function readBlocks(text) {
  return text
    .split(BLOCK)
    .slice(1)
    .flatMap((rest) => {
      // The end is searched only once, and not from each possible beginning, so that the time stays linear.
      const block = parsed(rest.slice(0, rest.search(/\}\s*\/?-->/) + 1));
      if (typeof block?.widget !== 'string') return [];
      const { widget, options = {}, link = '', label = '' } = block;
      const attributes = Object.entries(options).map(
        ([name, value]) => /** @type {[string, string]} */ ([name, asAttribute(value)]),
      );
      return [{ tag: widget, attributes, link: { href: link, text: label } }];
    });
}

/**
 * Reads SPIP models: `<news-feed|endpoint=…|limit=5>`.
 * @param {string} text
 * @param {Reader} reader
 * @returns {Found[]}
 */
function readModels(text, { plainText }) {
  return [...text.matchAll(/<([a-z-]+)\|([^>]*)>/g)].map(([, tag = '', parameters = '']) => {
    const pairs = parameters.split('|').map((each) => {
      const [name = '', ...value] = each.split('=');
      return /** @type {[string, string]} */ ([name.trim(), plainText(value.join('='))]);
    });
    const { lien: href = '', texte = '' } = Object.fromEntries(pairs);
    return {
      tag,
      attributes: pairs.filter(([name]) => name !== 'lien' && name !== 'texte'),
      link: { href, text: texte },
    };
  });
}

/** @param {string} text */
function tokensIn(text) {
  const pairs = [...text.matchAll(TOKEN)].map(([, name = '', value = '']) => [name, value.trim()]);
  return Object.fromEntries(safeTokens(Object.fromEntries(pairs)));
}
