import { expect } from '@open-wc/testing';
import * as fr from '../src/locales/fr/index.js';
import { factsOf, widgetTable, widgetTags } from '../src/widget-table.js';

describe('widgetTable', () => {
  it('gives every widget strings with a heading, and a height, but for the one that is nothing without something to say', () => {
    for (const tag of widgetTags) {
      const { strings, heights } = widgetTable[tag];
      expect(fr[strings].heading, tag).to.be.a('string').that.is.not.empty;
      for (const height of Object.values<readonly number[]>(heights))
        expect(Math.min(...height.slice(0, 4))).to.be.at.least(0);
      if (tag !== 'alert-banner') expect(heights[''][0], tag).to.be.above(0);
    }
  });

  it('says which widgets send what visitors write', () => {
    expect(widgetTags.filter((tag) => widgetTable[tag].sends)).to.deep.equal(['poll-box', 'submit-news']);
  });

  it('knows no other name, not even one that every object has', () => {
    expect(factsOf('news-feed')?.strings).to.equal('news');
    for (const name of ['news', 'toString', '__proto__', '']) expect(factsOf(name), name).to.equal(undefined);
  });
});
