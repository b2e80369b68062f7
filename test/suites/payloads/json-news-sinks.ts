import { drupal, embedded, jsonFeed, wordpress, type DrupalNode } from './json-news.js';
import { inFeed, inItems, toAddress, toAnyImage, toForeignVideo, toImage } from './news-sink.js';
import type { Sink } from './sink.js';

const feedItem = (item: (value: string) => object) => (values: readonly string[]) =>
  jsonFeed(values.map((value) => ({ item: item(value) })));
const post = (fields: (value: string) => object) => (values: readonly string[]) => wordpress(values.map(fields));
const node = (fields: (value: string) => DrupalNode) => (values: readonly string[]) => drupal(values.map(fields));

const jsonFeedSinks = [
  inItems(
    'JSON Feed: id',
    'unseen',
    feedItem((value) => ({ id: value })),
  ),
  inItems(
    'JSON Feed: title',
    'name',
    feedItem((value) => ({ title: value })),
  ),
  inItems(
    'JSON Feed: content_html',
    'html',
    feedItem((value) => ({ content_text: '', content_html: value })),
  ),
  inItems(
    'JSON Feed: content_text',
    'plain',
    feedItem((value) => ({ content_text: value })),
  ),
  inItems(
    'JSON Feed: summary',
    'plain',
    feedItem((value) => ({ summary: value, content_text: '' })),
  ),
  inItems(
    'JSON Feed: url',
    'unseen',
    feedItem((url) => ({ url })),
    toAddress,
  ),
  inItems(
    'JSON Feed: external_url',
    'unseen',
    feedItem((url) => ({ url: '', external_url: url })),
    toAddress,
  ),
  inItems(
    'JSON Feed: image',
    'unseen',
    feedItem((image) => ({ image })),
    toImage,
  ),
  inItems(
    'JSON Feed: image, of any site',
    'unseen',
    feedItem((image) => ({ image })),
    toAnyImage,
  ),
  inItems(
    'JSON Feed: attachments',
    'unspecified',
    feedItem((url) => ({ attachments: [{ url, mime_type: 'video/mp4', duration_in_seconds: url }] })),
    toForeignVideo,
  ),
  inItems(
    'JSON Feed: the page of a video',
    'unspecified',
    feedItem((value) => ({ _commune: { video: { url: value, provider: value, duration: value } } })),
    toAddress,
  ),
  inItems(
    'JSON Feed: tags',
    'name',
    feedItem((value) => ({ tags: [value] })),
  ),
  inItems(
    'JSON Feed: authors',
    'unseen',
    feedItem((name) => ({ authors: [{ name, url: name, avatar: name }] })),
  ),
  inItems(
    'JSON Feed: language',
    'unseen',
    feedItem((language) => ({ language })),
    { benign: ['de', ''] },
  ),
  inItems(
    'JSON Feed: date_published',
    'unseen',
    feedItem((value) => ({ date_published: value, date_modified: value })),
    { benign: ['jeton', ''] },
  ),
  inItems('JSON Feed: a member of that name', 'unseen', (values) =>
    // Written as text, because `__proto__` in an object literal sets the prototype instead of a member.
    jsonFeed(values.map((_, index) => ({ item: { [`@${index}`]: { polluted: true } } }))).replace(
      /"@(\d+)"/g,
      (_, index: string) => JSON.stringify(values[Number(index)] ?? ''),
    ),
  ),
  inItems(
    'JSON Feed: what looks like a template in place of a title',
    'unspecified',
    feedItem((value) => ({ title: lookalike(value), summary: lookalike(value), tags: [lookalike(value)] })),
  ),
  inFeed('JSON Feed: title of the feed', 'name', (title) => jsonFeed([{ feed: { title, home_page_url: '/' } }]), {
    attributes: { endpoint: 'answer benign' },
  }),
];

/** An object with the properties by which Lit, or another library, recognises its own objects. */
function lookalike(value: string): object {
  return {
    _$litType$: 1,
    strings: [value],
    values: [],
    h: [value],
    parts: [],
    _$litDirective$: value,
    __html: value,
    rendered: value,
    toString: value,
    raw: [value],
  };
}

const wordpressSinks = [
  inItems(
    'WordPress: title',
    'html',
    post((rendered) => ({ title: { rendered } })),
  ),
  inItems(
    'WordPress: excerpt',
    'html',
    post((rendered) => ({ excerpt: { rendered } })),
  ),
  inItems(
    'WordPress: content',
    'html',
    post((rendered) => ({ excerpt: {}, content: { rendered } })),
  ),
  inItems(
    'WordPress: link',
    'unseen',
    post((link) => ({ link })),
    toAddress,
  ),
  inItems(
    'WordPress: image',
    'unseen',
    post((url) => embedded({ media: { source_url: url } })),
    toAnyImage,
  ),
  inItems(
    'WordPress: alternative text',
    'unseen',
    post((alt) => embedded({ media: { alt_text: alt } })),
  ),
  inItems(
    'WordPress: caption',
    'html',
    post((rendered) => embedded({ media: { caption: { rendered } } })),
  ),
  inItems(
    'WordPress: category',
    'html',
    post((name) => embedded({ term: { name } })),
  ),
  inItems(
    'WordPress: author',
    'unseen',
    post((name) => embedded({ author: { name } })),
  ),
];

const drupalSinks = [
  inItems(
    'Drupal: title',
    'plain',
    node((title) => ({ attributes: { title: title || ' ' } })),
  ),
  inItems(
    'Drupal: text',
    'html',
    node((processed) => ({ attributes: { body: { processed } } })),
  ),
  inItems(
    'Drupal: alias',
    'unseen',
    node((alias) => ({ attributes: { path: { alias } } })),
    toAddress,
  ),
  inItems(
    'Drupal: keyword',
    'plain',
    node((name) => ({ term: { name } })),
  ),
  inItems(
    'Drupal: file',
    'unseen',
    node((url) => ({ file: { uri: { url } } })),
    toImage,
  ),
  inItems(
    'Drupal: alternative text',
    'unseen',
    node((alt) => ({ file: {}, alt })),
  ),
];

/** Sinks for the answers of JSON Feed, WordPress and Drupal. */
export const jsonNewsSinks: readonly Sink[] = [...jsonFeedSinks, ...wordpressSinks, ...drupalSinks];
