import { expect } from '@open-wc/testing';
import { excess, webAddress } from '../../../src/sources/submissions/values.js';

describe('webAddress', () => {
  for (const [written, address] of [
    ['https://www.exemple.fr/a', 'https://www.exemple.fr/a'],
    ['www.exemple.fr', 'https://www.exemple.fr/'],
    ['HTTP://exemple.fr', 'http://exemple.fr/'],
    ['exemple', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@exemple.fr', undefined],
    ['deux mots.fr', undefined],
    ['https://', undefined],
  ] as const) {
    it(`reads ${written} as ${address ?? 'none'}`, () => {
      expect(webAddress(written)).to.equal(address);
    });
  }
});

describe('excess', () => {
  it('counts characters as JSON Schema does, and none where there is no limit', () => {
    expect(excess('été', 2)).to.equal(1);
    expect(excess('👩‍🌾', 3)).to.equal(0);
    expect(excess('été')).to.equal(-Infinity);
  });
});
