import { expect, fixture, html } from '@open-wc/testing';
import { common } from '../../../src/locales/fr.js';
import type { NewsItem } from '../../../src/sources/news/news-item.js';
import type { NewsFeed } from '../../../src/widgets/news-feed/news-feed.js';
import '../../../src/define/news-feed.js';

const item = (id: number, more: Partial<NewsItem> = {}): NewsItem => ({
  id: String(id),
  url: `https://www.commune.test/${id}`,
  title: `Titre ${id}`,
  summary: `Résumé ${id}`,
  categories: [],
  authors: [],
  ...more,
});
const items = (count: number) => Array.from({ length: count }, (_, index) => item(index + 1));

describe('<news-feed>, when its data changes', () => {
  const feed = (data: NewsItem[], attributes: Record<string, string> = {}) => {
    const element = document.createElement('news-feed');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = data;
    return fixture<NewsFeed>(html`${element}`);
  };
  const all = (element: NewsFeed, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const texts = (element: NewsFeed, selector: string) =>
    all(element, selector).map((node) => node.textContent.trim().replace(/[ \n]+/g, ' '));

  it('shows everything again when the chosen category is no more, as no button would undo the choice', async () => {
    const element = await feed([item(1, { categories: ['Sport'] }), item(2, { categories: ['École'] })], {
      filters: '',
    });
    all(element, '[part="chip"]')[2]!.click();
    element.data = [item(3, { categories: ['Sport'] }), item(4)];
    await element.updateComplete;
    expect(all(element, '[part="chip"]')).to.be.empty;
    expect(texts(element, 'a')).to.deep.equal(['Titre 3', 'Titre 4']);
  });

  it('says so when the page sets an item that cannot be read, and throws nothing into the page', async () => {
    const element = await feed([item(1, { published: new Date(NaN) })]);
    expect(texts(element, '[part="message"]')).to.deep.equal([common.errors.malformed]);
    element.data = items(1);
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 1']);
  });
});
