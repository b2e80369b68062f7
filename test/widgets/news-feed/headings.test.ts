import { expect } from '@open-wc/testing';
import { feed, items, texts } from '../../support/shown-news.js';

describe('the headings of <news-feed>', () => {
  for (const level of [2, 3, 4, 5]) {
    it(`puts titles below its own on level ${level}`, async () => {
      const element = await feed(items(1), { 'heading-level': String(level) });
      expect(texts(element, `h${level + 1}`)).to.deep.equal(['Titre 1']);
    });
  }

  it('makes titles paragraphs where there is no heading left, and takes its own level when it has no title', async () => {
    expect(texts(await feed(items(1), { 'heading-level': '6' }), 'p[part="title"]')).to.deep.equal(['Titre 1']);
    expect(texts(await feed(items(1), { heading: '' }), 'h2')).to.deep.equal(['Titre 1']);
  });
});
