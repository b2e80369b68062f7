import type { SourceDocument } from '../source-document.js';
import { atom } from './atom.js';
import { drupal } from './drupal.js';
import { jsonFeed } from './json-feed.js';
import type { NewsFormat } from './news-draft.js';
import { rss } from './rss.js';
import { wordpress } from './wordpress.js';

/** The formats of news, in the order in which they are tried. WordPress is last, because it accepts an empty list. */
export const newsFormats = { 'json-feed': jsonFeed, rss, atom, drupal, wordpress };

/** The format of a response; `undefined` if it is not news. */
export function newsFormatOf(document: SourceDocument): NewsFormat | undefined {
  return Object.values(newsFormats).find((format) => format.detect(document));
}
