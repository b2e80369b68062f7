import { expect } from '@open-wc/testing';
import { cutAtWord } from '../../src/text/line.js';

describe('cutAtWord', () => {
  const cuts: [string, number, string][] = [
    ['Le conseil', 10, 'Le conseil'],
    ['Le conseil municipal', 11, 'Le conseil…'],
    ['Le conseil municipal', 14, 'Le conseil…'],
    ['Le conseil, et la suite', 12, 'Le conseil…'],
    ['anticonstitutionnellement', 6, 'antic…'],
    ['😀😀😀', 4, '😀…'],
    ['mot', 0, '…'],
  ];
  for (const [text, max, expected] of cuts) {
    it(`cuts "${text}" to ${max}: "${expected}"`, () => {
      expect(cutAtWord(text, max)).to.equal(expected);
    });
  }
});
