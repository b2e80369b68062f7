import { type Article, readArticles } from '../../../src/sources/news/articles.js';
import { unescapeText } from '../../../src/text/entities.js';
import { httpUrl } from '../../../src/text/urls.js';
import { sourceProblem } from './source-problem.js';

/** The part of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) that the bridge writes. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  /** Empty when the source has none. */
  title: string;
  home_page_url?: string | undefined;
  items: JsonFeedItem[];
}

interface JsonFeedItem {
  id: string;
  url?: string | undefined;
  title: string;
  /** Not sanitised: that is up to the reader. */
  content_html: string;
  summary?: string | undefined;
  image?: string | undefined;
  /**
   * An extension for members that JSON Feed lacks; `url` is null where the identifier looks like an address but is
   * none.
   */
  _commune?: Extension | undefined;
  /** The file of a video, if its type is declared: JSON Feed requires one. */
  attachments?: Attachment[] | undefined;
  /** RFC 3339. */
  date_published?: string | undefined;
  date_modified?: string | undefined;
  tags: string[];
  authors: { name: string }[];
  language?: string | undefined;
}

interface Attachment {
  url: string;
  mime_type: string;
  duration_in_seconds?: number | undefined;
}

interface Extension {
  image?: Omit<NonNullable<Article['image']>, 'url'> | undefined;
  /** A page that shows a video, or the file of one without a declared type. */
  video?: NonNullable<Article['video']> | undefined;
  url?: null | undefined;
}

/**
 * News of every supported format as JSON Feed, from which a page reads the same items as from the source itself. `url`
 * is the address of the source. Throws a `Problem` when the bytes are no news.
 */
export function feedFrom(body: Uint8Array, contentType: string, url: string): JsonFeed {
  const articles = read(body, contentType, url);
  const { title = '', url: home } = articles[0]?.source ?? {};
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: asText(title),
    home_page_url: home,
    items: articles.map(itemOf),
  };
}

function read(body: Uint8Array, contentType: string, url: string): Article[] {
  try {
    return readArticles({ body, contentType, url, language: 'fr' });
  } catch {
    throw sourceProblem('source-malformed');
  }
}

function itemOf({ id, url, title, html, summary, image, video, ...item }: Article): JsonFeedItem {
  const { url: imageUrl, ...about } = image ?? {};
  const file = video && attachmentOf(video);
  const isNoAddress = !url && httpUrl(id) !== undefined;
  const extension: Extension = {
    ...(image && { image: about }),
    ...(video && !file && { video }),
    ...(isNoAddress && { url: null }),
  };
  return {
    id,
    url,
    title: asText(title),
    content_html: html,
    summary: summary || undefined,
    image: imageUrl,
    ...(Object.keys(extension).length && { _commune: extension }),
    ...(file && { attachments: [file] }),
    date_published: item.published?.toISOString(),
    date_modified: item.updated?.toISOString(),
    tags: item.categories.map(asText),
    authors: item.authors.map((name) => ({ name: asText(name) })),
    language: item.language,
  };
}

function attachmentOf({ url, type, duration }: NonNullable<Article['video']>): Attachment | undefined {
  return type ? { url, mime_type: type, duration_in_seconds: duration } : undefined;
}

/**
 * Escapes text that looks as if it had been escaped for HTML, such as `&lt;`, because readers of JSON Feed would decode
 * it.
 */
function asText(text: string): string {
  return unescapeText(text) === text ? text : text.replaceAll('&', '&amp;');
}
