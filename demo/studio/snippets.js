// @ts-check
import { absolute, chosen, isAddress, safeColours } from './configuration.js';
import { cmsForms } from './cms-forms.js';
import { htmlForms } from './html-forms.js';
import { element, escapeText, openTag } from './markup.js';

/** @typedef {typeof import('/dist/npm/head/index.js').writeHead} WriteHead The library’s own writer of heads. */

/**
 * @import { HeadChunk } from '/dist/npm/head/index.js'
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
 * @typedef {Files & { chunks: readonly HeadChunk[] }} Site The built files with the parts of the script.
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
 * @param {WriteHead} writeHead
 * @returns {Snippet[]}
 */
export function snippets(widget, configuration, site, writeHead) {
  const parts = partsOf(widget, configuration, site.origin);
  return [...htmlForms, ...cmsForms].map(({ write, place, ...form }) => ({
    ...form,
    code: write(parts),
    head: place ? (place === 'frame' ? frameScript(site) : head(parts, site, place, writeHead)) : '',
  }));
}

/**
 * The markup that a page needs before its widgets.
 * @param {Parts} parts
 * @param {Site} site
 * @param {'element' | 'placeholder' | 'link'} form
 * @param {WriteHead} writeHead
 */
function head({ widget, attributes, model, colours }, site, form, writeHead) {
  return [
    ...writeHead([{ tag: widget.tag, form, attributes: Object.fromEntries(attributes) }], headFiles(site)),
    ...themeSheet(model, site),
    ...(colours.length ? [`<style>:root { ${colours.map((pair) => pair.join(': ')).join('; ')} }</style>`] : []),
  ].join('\n');
}

/**
 * The files that a head names, at the address of their exact version.
 * @param {Files & { chunks?: readonly HeadChunk[] }} site
 */
export const headFiles = ({ origin, version, integrity, chunks = [] }) => ({
  folder: `${origin}/v${version}/`,
  integrity: integrity['commune-widgets.js'],
  chunks,
});

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
function file({ origin, version, integrity }, attribute, name) {
  const hash = integrity[name];
  return [
    [attribute, `${origin}/v${version}/${name}`],
    ...(hash ? [/** @type {[string, string]} */ (['integrity', hash])] : []),
    ['crossorigin', 'anonymous'],
  ];
}

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
