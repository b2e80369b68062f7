import { expect } from '@open-wc/testing';
import { heightIn, HIGHEST } from '../../src/frame/messages.js';

describe('heightIn', () => {
  it('is the height in a frame’s message, in whole pixels', () => {
    expect(heightIn({ communeWidgets: 'height', height: 120.2 })).to.equal(121);
  });

  it('is limited to the maximum height', () => {
    expect(heightIn({ communeWidgets: 'height', height: 1e9 })).to.equal(HIGHEST);
  });

  for (const data of [
    undefined,
    null,
    'height',
    42,
    { height: 10 },
    { communeWidgets: 'measure', height: 10 },
    { communeWidgets: 'height' },
    { communeWidgets: 'height', height: '10px' },
    { communeWidgets: 'height', height: -1 },
    { communeWidgets: 'height', height: NaN },
  ]) {
    it(`is undefined for ${JSON.stringify(data) ?? 'undefined'}`, () => {
      expect(heightIn(data)).to.equal(undefined);
    });
  }
});
