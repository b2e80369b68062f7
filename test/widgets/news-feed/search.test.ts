import { expect } from '@open-wc/testing';
import { categoriesOf, search } from '../../../src/widgets/news-feed/search.js';
import { newsItem, titlesOf } from '../../support/news-items.js';

describe('search', () => {
  const feed = [
    newsItem({ title: 'Réunion publique', summary: 'Travaux de l’église', categories: ['Travaux'] }),
    newsItem({ title: 'Marché de Noël', categories: ['Fêtes'] }),
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
    it(title, () => expect(titlesOf(search(feed, query, category))).to.deep.equal(expected));
  }
});

describe('categoriesOf', () => {
  it('returns each category once, the most frequent first', () => {
    const feed = [
      newsItem({ categories: ['Sport', 'École'] }),
      newsItem({ categories: ['ecole'] }),
      newsItem({ categories: ['Culture', 'École'] }),
    ];
    expect(categoriesOf(feed)).to.deep.equal(['École', 'Sport', 'Culture']);
  });
});
