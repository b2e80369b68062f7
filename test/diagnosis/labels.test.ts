import { expect } from '@open-wc/testing';
import { labelsOf } from '../../src/diagnosis/labels.js';

describe('the labels of widgets in the report', () => {
  it('are their tags, numbered where there are several of one', () => {
    expect(labelsOf(['news-feed', 'poll-box', 'news-feed'])).to.deep.equal([
      '<news-feed> n°\u00a01',
      '<poll-box>',
      '<news-feed> n°\u00a02',
    ]);
  });

  it('name a placeholder of no widget by its markup', () => {
    expect(labelsOf([''])).to.deep.equal(['<div class="commune-widget">']);
  });
});
