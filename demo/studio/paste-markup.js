// @ts-check

/**
 * @import { Found, Reader } from './paste.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

const MARK = 'data-cw';

/**
 * Reads the elements that are widgets, in any form; the link of each is the first one from there to the next widget.
 * @param {string} text
 * @param {readonly Widget[]} widgets
 * @param {Reader} reader
 * @returns {Found[]}
 */
export function readMarkup(text, widgets, reader) {
  const found = [...reader.tokenize(text, true)].flatMap(({ kind, start, name = '', attributes }) => {
    const widget = kind === 'open' && attributes ? readElement(name, attributes, widgets, reader.clean) : undefined;
    return widget ? [{ ...widget, start }] : [];
  });
  return found.map(({ start, link, ...widget }, index) => ({
    ...widget,
    link: { ...readLink(text.slice(start, found[index + 1]?.start), reader), ...link },
  }));
}

/** @typedef {Omit<Found, 'link'> & { link?: Found['link'] }} FoundElement */

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string>} attributes
 * @param {readonly Widget[]} widgets
 * @param {Reader['clean']} clean
 * @returns {FoundElement | undefined}
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
 * @returns {FoundElement | undefined}
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
 * @returns {FoundElement | undefined}
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
