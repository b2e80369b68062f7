import type { NewsItem } from '../../src/sources/news/news-item.js';

let count = 0;

/** A news item with an id of its own; the members in `more` are set. */
export const newsItem = (more: Partial<NewsItem> = {}): NewsItem => ({
  id: String(++count),
  title: 'Titre',
  summary: '',
  categories: [],
  authors: [],
  ...more,
});

/** The titles of items, in their order. */
export const titlesOf = (items: readonly NewsItem[]): string[] => items.map(({ title }) => title);
