import { onDemand } from '../../pending.js';
import { isJson, laterSource, mayBeXml } from '../later-source.js';
import { jsonFeed } from './json-feed.js';

const feeds = onDemand(() => import('./feeds.js'));
const cms = onDemand(() => import('./cms.js'));

/** The formats of `formats.ts`, in the same order. */
export const newsFormats = {
  'json-feed': jsonFeed,
  rss: laterSource(() => feeds().rss, mayBeXml),
  atom: laterSource(() => feeds().atom, mayBeXml),
  drupal: laterSource(() => cms().drupal, isJson),
  wordpress: laterSource(() => cms().wordpress, isJson),
};
