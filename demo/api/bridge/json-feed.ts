import { parseDate } from '../../../src/text/parse-date.js';
import { escapeHtml } from '../../../src/text/plain-text.js';
import type { FeedImage } from './feed-image.js';

/** JSON Feed 1.1, as far as the bridge writes it. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url?: string | undefined;
  description?: string | undefined;
  language?: string | undefined;
  items: JsonFeedItem[];
}

export interface JsonFeedItem {
  id: string;
  url?: string | undefined;
  title?: string | undefined;
  /** As the feed gives it: whoever shows it makes it safe. */
  content_html?: string | undefined;
  content_text?: string | undefined;
  summary?: string | undefined;
  image?: string | undefined;
  /** RFC 3339. */
  date_published?: string | undefined;
  date_modified?: string | undefined;
  tags?: string[] | undefined;
  authors?: { name: string }[] | undefined;
  language?: string | undefined;
}

export function jsonFeed(members: Omit<JsonFeed, 'version'>): JsonFeed {
  return { version: 'https://jsonfeed.org/version/1.1', ...members };
}

/** The first of the dates that is one. */
export function rfc3339(...dates: (string | undefined)[]): string | undefined {
  return dates
    .map((date) => parseDate(date))
    .find(Boolean)
    ?.toISOString();
}

/** Names without their addresses: those are nobody's to show. */
export function authorsOf(names: (string | undefined)[]): { name: string }[] | undefined {
  const own = names.map((name) => name?.replace(/<[^<>]*>|\S+@\S+/g, '').trim());
  const authors = own.flatMap((name) => (name ? [{ name }] : []));
  return authors.length ? authors : undefined;
}

/** `image` has no alternative text in JSON Feed; the same image in the content does. */
export function withImage(html: string, image: FeedImage | undefined): Pick<JsonFeedItem, 'content_html' | 'image'> {
  if (!image) return { content_html: html };
  const { url, alt } = image;
  const picture = alt ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">` : '';
  return { image: url, content_html: picture + html };
}
