import { expect } from '@open-wc/testing';
import { feed, items, texts } from '../../support/shown-news.js';

describe('the headings of <news-feed>', () => {
  for (const level of [2, 3, 4, 5]) {
    it(`have item titles one level below the widget’s heading on level ${level}`, async () => {
      const element = await feed(items(1), { 'heading-level': String(level) });
      expect(texts(element, `h${level + 1}`)).to.deep.equal(['Titre 1']);
    });
  }

  it('are paragraphs below level 6, and start at the widget’s level if it has no heading', async () => {
    expect(texts(await feed(items(1), { 'heading-level': '6' }), 'p[part="title"]')).to.deep.equal(['Titre 1']);
    expect(texts(await feed(items(1), { heading: '' }), 'h2')).to.deep.equal(['Titre 1']);
  });
});
