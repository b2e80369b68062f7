import { expect } from '@open-wc/testing';
import { plural } from '../../../src/locales/ar/plural.js';

describe('plural', () => {
  for (const [count, written] of [
    [1, 'one'],
    [2, 'dual'],
    [3, '3 few'],
    [10, '10 few'],
    [11, '11 many'],
    [99, '99 many'],
    [100, '100 many'],
    [102, '102 many'],
    [103, '103 few'],
    [110, '110 few'],
    [111, '111 many'],
  ] as const) {
    it(`writes ${count} as “${written}”`, () => {
      expect(plural(count, 'one', 'dual', 'few', 'many')).to.equal(written);
    });
  }
});
