import { SourceRegistry } from '../source-registry.js';
import { atom } from './atom.js';
import { drupal } from './drupal.js';
import { jsonFeed } from './json-feed.js';
import type { NewsItem } from './news-item.js';
import { rss } from './rss.js';
import { wordpress } from './wordpress.js';

/** The news formats. WordPress comes last: an empty list is taken for its answer. */
export const newsSources = new SourceRegistry<NewsItem[]>({
  'json-feed': jsonFeed,
  rss,
  atom,
  drupal,
  wordpress,
});
