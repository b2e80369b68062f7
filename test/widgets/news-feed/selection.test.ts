import { expect } from '@open-wc/testing';
import { select, type Selection } from '../../../src/widgets/news-feed/selection.js';
import { newsItem, titlesOf } from '../../support/news-items.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const all: Selection = {
  limit: 10,
  offset: 0,
  category: [],
  exclude: [],
  keywords: [],
  excludeKeywords: [],
  pinned: '',
};

describe('select', () => {
  const feed = [
    newsItem({
      title: 'Budget',
      summary: 'Le vote « du budget »',
      categories: ['Vie municipale', 'Finances'],
      published: new Date('2026-02-28'),
    }),
    newsItem({
      title: 'Fête',
      url: 'https://a.test/fete',
      categories: ['Fêtes & Loisirs'],
      published: new Date('2026-01-01'),
    }),
    newsItem({ id: 'sd', title: 'Sans date', categories: ['École'] }),
  ];
  const cases: [string, Partial<Selection>, string[]][] = [
    ['keeps all in their order by default', {}, ['Budget', 'Fête', 'Sans date']],
    ['leaves the first ones out', { offset: 1 }, ['Fête', 'Sans date']],
    ['keeps a category, whatever its case and accents', { category: ['ecole'] }, ['Sans date']],
    ['keeps any of several categories', { category: ['Finances', 'École'] }, ['Budget', 'Sans date']],
    ['leaves a category out', { exclude: ['vie MUNICIPALE'] }, ['Fête', 'Sans date']],
    ['leaves out what is too old, and keeps what has no date', { maxAge: 30 }, ['Budget', 'Sans date']],
    ['keeps what has one of the keywords, whatever its case and accents', { keywords: ['FETE'] }, ['Fête']],
    ['finds keywords at the start of words only', { keywords: ['dget'] }, []],
    ['finds phrases, across marks between their words', { keywords: ['vote du budget'] }, ['Budget']],
    ['leaves out what has an unwanted keyword', { excludeKeywords: ['budg', 'loto'] }, ['Fête', 'Sans date']],
    ['has the pinned item first, by its address', { pinned: 'https://a.test/fete' }, ['Fête', 'Budget', 'Sans date']],
    [
      'has the pinned item first also where the first ones are left out',
      { pinned: 'sd', offset: 1 },
      ['Sans date', 'Fête'],
    ],
    ['counts parts of a day', { maxAge: 1.5 }, ['Budget', 'Sans date']],
  ];
  for (const [title, selection, expected] of cases) {
    it(title, () => expect(titlesOf(select(feed, { ...all, ...selection }, NOW))).to.deep.equal(expected));
  }

  it('keeps one copy of a repeated item', () => {
    const twice = newsItem();
    expect(select([twice, twice], all, NOW)).to.have.length(1);
  });

  it('keeps 200 items, or up to 1,000 if limit is higher', () => {
    const many = Array.from({ length: 1_100 }, () => newsItem());
    expect(select(many, all, NOW)).to.have.length(200);
    expect(select(many, { ...all, limit: 300 }, NOW)).to.have.length(1_000);
  });
});
