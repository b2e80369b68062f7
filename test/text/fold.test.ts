import { expect } from '@open-wc/testing';
import { fold, hasWords } from '../../src/text/fold.js';

describe('fold', () => {
  it('removes differences of case, accents and outer spaces', () =>
    expect(fold('  Œuvre d’ÉTÉ ')).to.equal('œuvre d’ete'));
});

describe('hasWords', () => {
  const cases: [string, string, boolean][] = [
    ['finds an empty query', ' ', true],
    ['finds every word, in any order', 'Église  travaux', true],
    ['wants all of them', 'travaux piscine', false],
    ['takes no pattern for one', '.*', false],
  ];
  for (const [title, query, expected] of cases) {
    it(title, () => expect(hasWords(fold('Travaux de l’église'), query)).to.equal(expected));
  }
});
