import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../../src/sources/news/news-item.js';
import { categoriesOf, search } from '../../../src/widgets/news-feed/search.js';

let count = 0;
const item = (more: Partial<NewsItem> = {}): NewsItem => ({
  id: String(++count),
  title: 'Titre',
  summary: '',
  categories: [],
  authors: [],
  ...more,
});
const titles = (items: NewsItem[]) => items.map(({ title }) => title);

describe('search', () => {
  const feed = [
    item({ title: 'Réunion publique', summary: 'Travaux de l’église', categories: ['Travaux'] }),
    item({ title: 'Marché de Noël', categories: ['Fêtes'] }),
  ];
  const cases: [string, string, string, string[]][] = [
    ['finds all without a query', '', '', ['Réunion publique', 'Marché de Noël']],
    ['ignores case and accents', 'REUNION', '', ['Réunion publique']],
    ['looks in the excerpt', 'église', '', ['Réunion publique']],
    ['looks in the categories', 'fetes', '', ['Marché de Noël']],
    ['wants every word', 'marché église', '', []],
    ['narrows to a category', '', 'Fêtes', ['Marché de Noël']],
    ['takes no pattern for one', '.*', '', []],
  ];
  for (const [title, query, category, expected] of cases) {
    it(title, () => expect(titles(search(feed, query, category))).to.deep.equal(expected));
  }
});

describe('categoriesOf', () => {
  it('returns each category once, the most frequent first', () => {
    const feed = [
      item({ categories: ['Sport', 'École'] }),
      item({ categories: ['ecole'] }),
      item({ categories: ['Culture', 'École'] }),
    ];
    expect(categoriesOf(feed)).to.deep.equal(['École', 'Sport', 'Culture']);
  });
});
