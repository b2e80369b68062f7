import type { NewsItem } from '../../src/sources/index.js';
import { plainText } from '../../src/text/plain-text.js';

/** The part of feed-rs's model that is compared: https://github.com/feed-rs/feed-rs. */
export interface FeedRsFeed {
  feed_type: string;
  links: FeedRsLink[];
  entries: FeedRsEntry[];
}

interface FeedRsLink {
  href: string;
  rel: string | null;
  media_type: string | null;
}

interface FeedRsEntry {
  id: string;
  title: { content_type: string; content: string } | null;
  links: FeedRsLink[];
  published: string | null;
  updated: string | null;
  base: string | null;
}

/**
 * The differences between `items` and the model of feed-rs, in words; empty when there are none. Where the models have
 * different purposes, that of feed-rs is mapped to ours:
 * - a title of type HTML becomes text, white space is collapsed;
 * - an entry without a title: ours must have made one, from its summary or its address;
 * - feed-rs leaves relative links as they are: they resolve against `xml:base`, then the home page of an RSS feed,
 *   then the address of the feed;
 * - an entry without a link: ours may be its identifier, when that is an address;
 * - an Atom entry that has only been updated was published then.
 */
export function differences(items: readonly NewsItem[], feed: FeedRsFeed, url: string): string[] {
  const found: string[] = [];
  if (items.length !== feed.entries.length) found.push(`${items.length} items instead of ${feed.entries.length}`);
  feed.entries.forEach((entry, index) => {
    const item = items[index];
    if (!item) return;
    const expect = (what: string, actual: string | undefined, expected: string | undefined) => {
      if (actual !== expected)
        found.push(`${what} of item ${index}: ${actual ?? 'none'} instead of ${expected ?? 'none'}`);
    };
    expect('title', item.title, expectedTitle(entry, item));
    expect('url', item.url, expectedUrl(entry, feed, item, url));
    expect('published', item.published?.toISOString(), expectedDate(entry, feed));
  });
  return found;
}

function expectedTitle({ title }: FeedRsEntry, item: NewsItem): string | undefined {
  const made = item.summary ? item.title.replace(/…$/, '') : item.url;
  if (!title) return made && item.summary.startsWith(made) ? item.title : item.url;
  if (title.content_type === 'text/html') return plainText(title.content);
  return title.content.replace(/\s+/g, ' ').trim();
}

function expectedUrl(entry: FeedRsEntry, feed: FeedRsFeed, item: NewsItem, url: string): string | undefined {
  const page = entry.links.find(
    ({ rel, media_type: type }) => rel !== 'enclosure' && (type ?? 'html').includes('html'),
  );
  const link = page ?? entry.links[0];
  if (!link) return /^https?:/.test(entry.id) && item.url ? new URL(entry.id).href : undefined;
  const home = feed.feed_type.startsWith('RSS') ? feed.links[0]?.href : undefined;
  return new URL(link.href, new URL(entry.base ?? home ?? url, url)).href;
}

function expectedDate(entry: FeedRsEntry, feed: FeedRsFeed): string | undefined {
  const date = entry.published ?? (feed.feed_type === 'Atom' ? entry.updated : null);
  return date ? new Date(date).toISOString() : undefined;
}
