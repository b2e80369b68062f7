import { inFeed, inItems, toAddress, toAnyImage, toForeignVideo, toImage } from './news-sink.js';
import type { Sink } from './sink.js';
import { atom, cdata, escaped, rss, type Elements } from './xml-news.js';

const item = (elements: (value: string) => Elements) => (values: readonly string[]) => rss(values.map(elements));
const entry = (elements: (value: string) => Elements) => (values: readonly string[]) => atom(values.map(elements));

/** An element whose text is encoded by `write`. */
const element =
  (name: string, write: (value: string) => string) =>
  (value: string): Elements => ({ [name]: `<${name}>${write(value)}</${name}>` });

/** An Atom element with a `type`. */
const typed =
  (name: string, type: string, write: (value: string) => string) =>
  (value: string): Elements => ({ summary: '', [name]: `<${name} type="${type}">${write(value)}</${name}>` });

const twice = (value: string) => escaped(escaped(value));
const asItIs = (value: string) => value;
const base64 = (value: string) => Buffer.from(value).toString('base64');

const rssTexts = [
  inItems('RSS: title, escaped', 'either', item(element('title', escaped))),
  inItems('RSS: title, in CDATA', 'either', item(element('title', cdata))),
  inItems('RSS: description, escaped', 'html', item(element('description', escaped))),
  inItems('RSS: description, in CDATA', 'html', item(element('description', cdata))),
  inItems('RSS: description, escaped twice', 'plain', item(element('description', twice))),
  inItems(
    'RSS: content:encoded',
    'html',
    item((value) => ({ description: '', ...element('content:encoded', cdata)(value) })),
  ),
  inItems(
    'RSS: media:credit and media:description',
    'html',
    item((value) => {
      const texts = { ...element('media:description', escaped)(value), ...element('media:credit', escaped)(value) };
      const inside = Object.values(texts).join('');
      return { image: `<media:content medium="image" url="/images/a.png">${inside}</media:content>` };
    }),
  ),
  inItems('RSS: category', 'html', item(element('category', cdata))),
  inItems('RSS: dc:creator', 'unseen', item(element('dc:creator', cdata))),
  inFeed('RSS: title and description, as they are', 'unspecified', (value) =>
    rss([{ ...element('title', asItIs)(value), ...element('description', asItIs)(value) }]),
  ),
];

const rssAddresses = [
  inItems('RSS: link', 'unseen', item(element('link', escaped)), toAddress),
  inItems(
    'RSS: permalink',
    'unseen',
    item((value) => ({ link: '', ...element('guid', escaped)(value) })),
    toAddress,
  ),
  inItems(
    'RSS: enclosure',
    'unseen',
    item((url) => ({ image: `<enclosure type="image/png" url="${escaped(url)}"/>` })),
    toImage,
  ),
  inItems(
    'RSS: media:content',
    'unseen',
    item((url) => ({ image: `<media:content medium="image" url="${escaped(url)}"/>` })),
    toAnyImage,
  ),
  inItems(
    'RSS: a video',
    'unspecified',
    item((url) => ({
      image: `<media:content medium="video" type="video/mp4" duration="${escaped(url)}" url="${escaped(url)}"/>`,
    })),
    toForeignVideo,
  ),
  inItems(
    'RSS: media:player',
    'unspecified',
    item((url) => ({ image: `<media:player url="${escaped(url)}"/>` })),
    toAddress,
  ),
  inFeed('RSS: link of the channel and xml:base', 'unspecified', (value) =>
    rss([{}], `<link>${escaped(value)}</link>`).replace('<channel', () => `<channel xml:base="${escaped(value)}"`),
  ),
];

const atomSinks = [
  inItems(
    'Atom: title, text',
    'plain',
    entry((value) => ({ title: `<title type="text">${escaped(value)}</title>` })),
  ),
  inItems(
    'Atom: title, html',
    'html',
    entry((value) => ({ title: `<title type="html">${escaped(value)}</title>` })),
  ),
  inItems('Atom: summary, html in CDATA', 'html', entry(typed('summary', 'html', cdata))),
  inItems('Atom: content, html', 'html', entry(typed('content', 'html', escaped))),
  inItems('Atom: content, in base64', 'html', entry(typed('content', 'text/html" mode="base64', base64))),
  inItems(
    'Atom: link',
    'unseen',
    entry((url) => ({ link: `<link href="${escaped(url)}"/>` })),
    toAddress,
  ),
  inItems(
    'Atom: id',
    'unseen',
    entry((value) => ({ link: '', ...element('id', escaped)(value) })),
    toAddress,
  ),
  inItems(
    'Atom: category',
    'either',
    entry((value) => ({ category: `<category term="a" label="${escaped(value)}"/>` })),
  ),
  inItems(
    'Atom: author',
    'unseen',
    entry((value) => ({ author: `<author><name>${escaped(value)}</name></author>` })),
  ),
  inFeed('Atom: content, xhtml as it is', 'unspecified', (value) =>
    atom([typed('content', 'xhtml', (inside) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`)(value)]),
  ),
  inFeed('Atom: title of the feed', 'html', (value) => atom([{}], `<title type="html">${escaped(value)}</title>`), {
    attributes: { endpoint: 'answer benign' },
  }),
];

/** Sinks for the answers of RSS and Atom. */
export const xmlNewsSinks: readonly Sink[] = [...rssTexts, ...rssAddresses, ...atomSinks];
