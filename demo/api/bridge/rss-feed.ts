import type { RdfFeed, RssFeed } from 'feedsmith';
import { guessedHtml, summaryText } from '../../../src/sources/news/summary-text.js';
import { plainText } from '../../../src/text/plain-text.js';
import { httpUrl } from '../../../src/text/urls.js';
import { feedImage, type ImageSources } from './feed-image.js';
import { authorsOf, jsonFeed, type JsonFeed, type JsonFeedItem, rfc3339, withImage } from './json-feed.js';

type Feed = RssFeed.Feed<string> | RdfFeed.Feed<string>;
/** RSS 1.0 (RDF) and 2.0 name the same things alike; each has some that the other lacks. */
type Item = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, 'rdf'>;

/** RSS of every version, with the modules that SPIP, WordPress, Drupal, Joomla and TYPO3 write. */
export function rssFeed(feed: Feed, url: string): JsonFeed {
  const home = httpUrl(feed.link, url);
  const language = 'language' in feed ? feed.language : feed.dc?.languages?.[0];
  return jsonFeed({
    title: plainText(guessedHtml(feed.title ?? '')) || new URL(url).hostname,
    home_page_url: home,
    description: plainText(feed.description ?? '') || undefined,
    language: language ?? feed.xml?.lang,
    items: (feed.items ?? []).map((item: Item) => itemOf(item, home ?? url)),
  });
}

function itemOf(item: Item, base: string): JsonFeedItem {
  const { dc, dcterms, atom, guid } = item;
  const url = urlOf(item, base);
  const title = plainText(guessedHtml(item.title ?? dc?.titles?.[0] ?? ''));
  const description = item.description ?? dc?.descriptions?.[0] ?? '';
  const content = item.content?.encoded;
  return {
    id: guid?.value ?? item.rdf?.about ?? url ?? title,
    url,
    title,
    content_html: content ?? description,
    ...withImage(feedImage(imagesOf(item), url ?? base)),
    summary: (content && summaryText(description)) || undefined,
    date_published: rfc3339(item.pubDate, dc?.dates?.[0], dcterms?.created?.[0], atom?.published),
    date_modified: rfc3339(atom?.updated, dcterms?.modified?.[0]),
    tags: (item.categories?.map(({ name }) => name) ?? dc?.subjects)?.map((tag) => plainText(tag ?? '')),
    authors: authorsOf(dc?.creators ?? item.authors?.map(({ name }) => name) ?? []),
    language: dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function urlOf({ link, guid, atom, rdf }: Item, base: string): string | undefined {
  const alternate = atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate');
  return (
    httpUrl(link, base) ??
    // An identifier that is no address must not become one by being resolved.
    (guid?.isPermaLink === false ? undefined : httpUrl(guid?.value)) ??
    httpUrl(alternate?.href, base) ??
    httpUrl(rdf?.about)
  );
}

function imagesOf({ media, enclosures = [], itunes }: Item): ImageSources {
  const cover = itunes?.image ? [{ url: itunes.image, type: 'image' }] : [];
  return { media, files: [...enclosures, ...cover] };
}
