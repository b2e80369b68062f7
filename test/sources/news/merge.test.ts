import { expect } from '@open-wc/testing';
import { mergeNews } from '../../../src/sources/news/merge.js';
import type { NewsItem } from '../../../src/sources/news/news-item.js';

const item = (id: string, members: Partial<NewsItem> = {}): NewsItem => ({
  id,
  title: id,
  summary: '',
  categories: [],
  authors: [],
  ...members,
});
const on = (day: string) => new Date(`2024-01-${day}T00:00:00Z`);
const ids = (...lists: NewsItem[][]) => mergeNews(lists).map(({ id }) => id);

describe('mergeNews', () => {
  it('sorts items of all lists, the newest first', () => {
    expect(
      ids(
        [item('a', { published: on('01') })],
        [item('b', { published: on('03') }), item('c', { published: on('02') })],
      ),
    ).to.deep.equal(['b', 'c', 'a']);
  });

  it('puts items without a date last, in their original order', () => {
    expect(ids([item('a'), item('b')], [item('c', { published: on('01') }), item('d')])).to.deep.equal([
      'c',
      'a',
      'b',
      'd',
    ]);
  });

  it('keeps the first of two items with the same address', () => {
    const url = 'https://a.fr/1';
    const lists = [[item('a', { url, title: 'un' })], [item('b', { url, title: 'deux' })]];
    expect(mergeNews(lists).map(({ title }) => title)).to.deep.equal(['un']);
  });

  it('does not change the given lists', () => {
    const list = [item('a', { published: on('01') }), item('b', { published: on('02') })];
    mergeNews([list]);
    expect(list.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});
