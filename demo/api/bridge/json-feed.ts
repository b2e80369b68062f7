import { parseDate } from '../../../src/text/parse-date.js';
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
  /** What the format has no name for, in a member of our own. */
  _commune?: { image: Omit<FeedImage, 'url'> } | undefined;
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

/** JSON Feed says nothing of an image but its address; what else is known of it goes beside it. */
export function withImage(image: FeedImage | undefined): Pick<JsonFeedItem, 'image' | '_commune'> {
  if (!image) return {};
  const { url, ...about } = image;
  return { image: url, _commune: { image: about } };
}
