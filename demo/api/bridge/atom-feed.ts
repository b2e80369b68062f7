import type { AtomFeed } from 'feedsmith';
import { summaryText } from '../../../src/sources/news/summary-text.js';
import { escapeHtml, plainText } from '../../../src/text/plain-text.js';
import { httpUrl } from '../../../src/text/urls.js';
import { feedImage } from './feed-image.js';
import { authorsOf, jsonFeed, type JsonFeed, type JsonFeedItem, rfc3339, withImage } from './json-feed.js';

type Feed = AtomFeed.Feed<string>;
type Entry = AtomFeed.Entry<string>;

interface Construct {
  value?: string | undefined;
  type?: string | undefined;
  src?: string | undefined;
}

/** Atom 1.0 (RFC 4287) and 0.3. */
export function atomFeed(feed: Feed, url: string): JsonFeed {
  const base = httpUrl(feed.xml?.base, url) ?? url;
  return jsonFeed({
    title: plainText(html(feed.title)) || new URL(url).hostname,
    home_page_url: alternate(feed.links, base),
    description: plainText(html(feed.subtitle)) || undefined,
    language: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => itemOf(entry, feed, base)),
  });
}

function itemOf(entry: Entry, feed: Feed, feedBase: string): JsonFeedItem {
  const base = httpUrl(entry.xml?.base, feedBase) ?? feedBase;
  const url = alternate(entry.links, base);
  const title = plainText(html(entry.title));
  const files = entry.links?.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type }));
  const content = html(entry.content);
  const summary = html(entry.summary);
  return {
    id: entry.id ?? url ?? title,
    url: url ?? httpUrl(entry.id),
    title,
    content_html: content || summary,
    ...withImage(feedImage({ media: entry.media, files }, base)),
    summary: (content && summaryText(summary)) || undefined,
    date_published: rfc3339(entry.published, entry.updated),
    date_modified: rfc3339(entry.updated),
    tags: entry.categories?.map(({ label, term }) => plainText(label ?? term ?? '')),
    authors: authorsOf((entry.authors ?? feed.authors)?.map(({ name }) => name) ?? []),
    language: entry.xml?.lang,
  };
}

function alternate(links: Entry['links'], base: string): string | undefined {
  const pages = links?.filter(({ rel = 'alternate' }) => rel === 'alternate') ?? [];
  const page = pages.find(({ type }) => !type || type.includes('html')) ?? pages[0];
  return httpUrl(page?.href, base);
}

/** A text construct or `content` as HTML (RFC 4287, sections 3.1 and 4.1.3); empty for what is elsewhere or no text. */
function html({ value = '', type = 'text', src }: Construct = {}): string {
  if (src !== undefined) return '';
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)\b/i.test(type)) return value;
  return /^text\b/i.test(type) ? escapeHtml(value) : '';
}
