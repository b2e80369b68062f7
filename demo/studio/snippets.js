// @ts-check
import { chosen, isAddress, safeTokens } from './configuration.js';
import { cmsForms } from './cms-forms.js';
import { fileAttributes, folderOf, headFiles, themeSheet } from './files.js';
import { htmlForms } from './html-forms.js';
import { element, escapeText } from './markup.js';
import { onSite } from './site.js';

/** @typedef {typeof import('/dist/npm/head/index.js').writeHead} WriteHead The library’s own writer of heads. */

/**
 * @import { Composition, Configuration } from './configuration.js'
 * @import { Built } from './files.js'
 * @import { Widget } from '../attributes/manifest.js'
 * @import { Parts } from './html-forms.js'
 */

/**
 * @typedef {object} Snippet
 * @property {string} id
 * @property {string} title
 * @property {string} about Where to paste it, in one sentence.
 * @property {{ title: string, code: string }[]} codes One for each widget, in the order of the page; each works beside any
 *   other, since the head is that of the page.
 * @property {string} head Markup that the page needs once, for all of them; '' for none.
 */

/**
 * The page in every form; the one that most editors keep comes first.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets Those of the manifest.
 * @param {Built} built
 * @param {WriteHead} writeHead
 * @returns {Snippet[]}
 */
export function snippets(composition, widgets, built, writeHead) {
  const parts = composition.widgets.flatMap((configuration) => {
    const widget = widgets.find(({ tag }) => tag === configuration.tag);
    return widget ? [partsOf(widget, configuration, composition)] : [];
  });
  const { files } = composition;
  return [...htmlForms, ...cmsForms].map(({ write, place, ...form }) => ({
    ...form,
    codes: parts.map((each) => ({ title: each.widget.title, code: write(each) })),
    head: place
      ? place === 'frame'
        ? element('script', [['defer', 'defer'], ...fileAttributes('src', 'resizer.js', files, built)])
        : head(parts, composition, built, place, writeHead)
      : '',
  }));
}

/**
 * The markup that a page needs before its widgets.
 * @param {readonly Parts[]} parts
 * @param {Composition} composition
 * @param {Built} built
 * @param {'element' | 'placeholder' | 'link'} form
 * @param {WriteHead} writeHead
 */
function head(parts, { files, model = '', tokens }, built, form, writeHead) {
  const widgets = parts.map(({ widget, attributes }) => ({
    tag: widget.tag,
    form,
    attributes: Object.fromEntries(attributes),
  }));
  const rules = safeTokens(tokens).map((pair) => pair.join(': '));
  return [
    ...writeHead(widgets, headFiles(files, built)),
    ...themeSheet(model, files, built),
    ...(rules.length ? [`<style>:root { ${rules.join('; ')} }</style>`] : []),
  ].join('\n');
}

/**
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {Composition} composition
 * @returns {Parts}
 */
function partsOf(widget, configuration, { site, files }) {
  // Some editors drop an element without content, others a link without text.
  const text = configuration.link.text.trim() || widget.tag;
  const href = onSite(configuration.link.href.trim() || '/', site);
  return {
    widget,
    attributes: chosen(widget, configuration).map(([name, value]) => [
      name,
      isAddress(name) ? onSite(value, site) : value,
    ]),
    fallback: element('a', [['href', href]], escapeText(text)),
    link: { href, text },
    folder: folderOf(files),
  };
}
