import { SourceRegistry } from '../source-registry.js';
import { newsFormats } from './formats.js';
import type { NewsItem } from './news-item.js';

/** What can be read as news. */
export const newsSources = new SourceRegistry<NewsItem[]>(newsFormats);
