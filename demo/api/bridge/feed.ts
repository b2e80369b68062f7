import { type AnyFeed, parseFeed } from 'feedsmith';
import { limits } from '../../../src/limits.js';
import { decodeBytes } from '../../../src/text/decode-bytes.js';
import { atomFeed } from './atom-feed.js';
import type { JsonFeed } from './json-feed.js';
import { readJsonFeed } from './read-json-feed.js';
import { rssFeed } from './rss-feed.js';
import { sourceProblem } from './source-problem.js';

/**
 * RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), by what the bytes
 * are and not by what they are called. `url` is where they come from. Throws a `Problem` when they are no feed.
 */
export function feedFrom(body: Uint8Array, contentType: string, url: string): JsonFeed {
  const { format, feed } = parse(decodeBytes(body, contentType));
  switch (format) {
    case 'atom':
      return atomFeed(feed, url);
    case 'json':
      return readJsonFeed(feed, url);
    default:
      return rssFeed(feed, url);
  }
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text, { maxItems: limits.itemsWithLimit });
  } catch {
    throw sourceProblem('source-malformed');
  }
}
