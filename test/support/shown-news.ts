import { fixture, html } from '@open-wc/testing';
import type { NewsItem } from '../../src/sources/news/news-item.js';
import type { NewsFeed } from '../../src/widgets/news-feed/news-feed.js';
import '../../src/widgets/news-feed/define.js';

/** A news item whose title, summary and address are made from its number. */
export const item = (id: number, more: Partial<NewsItem> = {}): NewsItem => ({
  id: String(id),
  url: `https://www.commune.test/${id}`,
  title: `Titre ${id}`,
  summary: `Résumé ${id}`,
  categories: [],
  authors: [],
  ...more,
});

export const items = (count: number) => Array.from({ length: count }, (_, index) => item(index + 1));

/** A `<news-feed>` in the page, with this data. */
export const feed = (data: NewsItem[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('news-feed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  return fixture<NewsFeed>(html`${element}`);
};

export const all = (element: NewsFeed, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The texts of the matching elements, with white space as it is rendered. */
export const texts = (element: NewsFeed, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replace(/[ \n]+/g, ' '));
