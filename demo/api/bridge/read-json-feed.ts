import type { JsonFeed as Parsed } from 'feedsmith';
import { authorsOf, jsonFeed, type JsonFeed, type JsonFeedItem, rfc3339 } from './json-feed.js';

type Feed = Parsed.Feed<string>;
type Item = Parsed.Item<string>;

/** A JSON Feed of 1.0 or 1.1, which a browser may be kept from reading like any other. */
export function readJsonFeed(feed: Feed, url: string): JsonFeed {
  const { title = new URL(url).hostname, home_page_url, description, language, authors } = feed;
  const items = (feed.items ?? []).map((item) => itemOf(item, authors));
  return jsonFeed({ title, home_page_url, description, language, items });
}

function itemOf(item: Item, feedAuthors: Feed['authors']): JsonFeedItem {
  const { id, url = item.external_url, title, content_html, content_text, summary, tags, language } = item;
  return {
    id: id ?? url ?? title ?? '',
    url,
    title,
    content_html,
    content_text,
    summary,
    image: item.image ?? item.banner_image,
    date_published: rfc3339(item.date_published),
    date_modified: rfc3339(item.date_modified),
    tags,
    authors: authorsOf((item.authors ?? feedAuthors ?? []).map(({ name }) => name)),
    language,
  };
}
