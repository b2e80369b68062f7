import type { Locale } from '../locale.js';

export const news: Locale['news'] = {
  heading: 'News',
  empty: 'No news at the moment.',
  noMatch: 'No news matches your search.',
  untitled: 'Untitled',
  pinned: 'Featured',
  subscribe: 'Subscribe (RSS)',
  published: (when) => `Published ${when}`,
  publishedAgo: (when) => `Published ${when}`,
  updated: (when) => `Updated ${when}`,
  updatedAgo: (when) => `Updated ${when}`,
  credit: (name) => `Credit: ${name}`,
  more: 'Show more news',
  moreShown: (count) => (count === 1 ? '1 more news item is shown.' : `${count} more news items are shown.`),
  search: 'Search the news',
  filters: 'Filter by category',
  allCategories: 'All',
  results: (count) => (count === 0 ? 'No news.' : count === 1 ? '1 news item.' : `${count} news items.`),
};
