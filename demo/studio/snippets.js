// @ts-check
import { absolute, chosen, isAddress, safeColours } from './configuration.js';
import { cmsForms } from './cms-forms.js';
import { htmlForms } from './html-forms.js';
import { element, escapeText, openTag } from './markup.js';

/**
 * @import { Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 * @import { Parts } from './html-forms.js'
 */

/**
 * @typedef {object} Files The location of the built files.
 * @property {string} origin
 * @property {string} version The exact version of this build: `1.0.0`.
 * @property {Record<string, string>} integrity Subresource Integrity values by file name; empty before a build.
 *
 * @typedef {Files & { chunks: readonly Chunk[] }} Site The built files with the parts of the script.
 *
 * @typedef {object} Chunk A part of the script, as in `dist/chunks.json`.
 * @property {string} name That of a widget, or of what reads a format.
 * @property {string} file
 * @property {string} [of] The widget that it belongs to.
 * @property {string} [look] Matches the format and the address of a widget that needs it.
 *
 * @typedef {object} Snippet
 * @property {string} id
 * @property {string} title
 * @property {string} about Where to paste it, in one sentence.
 * @property {string} code
 * @property {string} head Markup that the page needs once beside it; '' for none.
 */

/**
 * The configuration in every form; the one that most editors keep comes first.
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {Site} site
 * @returns {Snippet[]}
 */
export function snippets(widget, configuration, site) {
  const parts = partsOf(widget, configuration, site.origin);
  return [...htmlForms, ...cmsForms].map(({ write, script, ...form }) => ({
    ...form,
    code: write(parts),
    head: script ? (script === 'frame' ? frameScript(site) : head(parts, site, script === 'links')) : '',
  }));
}

/**
 * The markup that a page needs before its widgets: preloads, colours, the script.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-preload
 * @param {Parts} parts
 * @param {Site} site
 * @param {boolean} links Whether links become widgets.
 */
function head({ widget, attributes, model, colours }, site, links) {
  const endpoints = (Object.fromEntries(attributes)['endpoint'] ?? '').split(' ').filter((each) => URL.canParse(each));
  const script = file(site, 'src', 'commune-widgets.js');
  /** @type {[string, string][]} */
  const settings = widget.sends ? [['data-cw-origins', [...new Set(endpoints.map(originOf))].join(' ')]] : [];
  if (links) settings.push(['data-cw-links', 'on']);
  return [
    ...['commune-widgets.js', ...chunkFiles(widget.tag, attributes, site)].map((name) =>
      openTag('link', [['rel', 'modulepreload'], ...file(site, 'href', name)]),
    ),
    ...endpoints.map(preload),
    ...themeSheet(model, site),
    ...(colours.length ? [`<style>:root { ${colours.map((pair) => pair.join(': ')).join('; ')} }</style>`] : []),
    element('script', [['type', 'module'], ...script, ...settings.filter(([, value]) => value !== '')]),
  ].join('\n');
}

/**
 * The parts of the script that a widget needs at once.
 * @param {string} tag
 * @param {Parts['attributes']} attributes
 * @param {Site} site
 */
function chunkFiles(tag, attributes, { chunks }) {
  const { format = '', endpoint = '' } = Object.fromEntries(attributes);
  return chunks
    .filter(({ name, of, look }) => {
      const looks = look !== undefined && new RegExp(look, 'i').test(`${format} ${endpoint}`);
      return name === tag || (looks && (of ?? tag) === tag);
    })
    .map((chunk) => chunk.file);
}

/**
 * The link to the style sheet of a theme; empty without a theme.
 * @param {string} model
 * @param {Files} site
 */
export const themeSheet = (model, site) =>
  model ? [openTag('link', [['rel', 'stylesheet'], ...file(site, 'href', `themes/${model}.css`)])] : [];

/**
 * The script that gives frames the height of their widgets.
 * @param {Files} site
 */
const frameScript = (site) => element('script', [['defer', 'defer'], ...file(site, 'src', 'resizer.js')]);

/**
 * The attributes that load a file of the library with its integrity value, at the address of its exact version, whose
 * content never changes. The content at `/v1/` does, and a page with its hash would lose its widgets with the next
 * release.
 * @param {Files} site
 * @param {string} attribute
 * @param {string} name
 * @returns {[name: string, value: string][]}
 */
export function file({ origin, version, integrity }, attribute, name) {
  const hash = integrity[name];
  return [
    [attribute, `${origin}/v${version}/${name}`],
    ...(hash ? [/** @type {[string, string]} */ (['integrity', hash])] : []),
    ['crossorigin', 'anonymous'],
  ];
}

/** @param {string} href */
const preload = (href) =>
  openTag('link', [
    ['rel', 'preload'],
    ['href', href],
    ['as', 'fetch'],
    ['crossorigin', 'anonymous'],
  ]);

/** @param {string} url */
const originOf = (url) => new URL(url).origin;

/**
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {string} origin
 * @returns {Parts}
 */
function partsOf(widget, configuration, origin) {
  // Some editors drop an element without content, others a link without text.
  const text = configuration.link.text.trim() || widget.tag;
  const href = absolute(configuration.link.href.trim() || '/', origin);
  return {
    widget,
    attributes: chosen(widget, configuration).map(([name, value]) => [
      name,
      isAddress(name) ? absolute(value, origin) : value,
    ]),
    fallback: element('a', [['href', href]], escapeText(text)),
    link: { href, text },
    origin,
    model: configuration.model ?? '',
    colours: safeColours(configuration.colours),
  };
}
