import { SourceRegistry } from '../source-registry.js';
import { newsFormats } from './formats.js';
import type { NewsItem } from './news-item.js';

/** The formats of news, in the order in which they are tried. */
export const newsSources = new SourceRegistry<NewsItem[]>('news', newsFormats);
