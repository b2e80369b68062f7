import { expect } from '@open-wc/testing';
import { collapse, cutAtWord } from '../../src/text/line.js';

describe('collapse', () => {
  const lines: [string, string][] = [
    [' un\n\t deux\0', 'un deux'],
    ['12\u00a0h\u202f30 \u00a0 fin', '12\u00a0h\u202f30 fin'],
    ['L\u0092école : 10 \u0080\u0085 \u0093oui\u0094 \u0096 c\u009cur', 'L’école : 10 €… “oui” – cœur'],
    ['un\u0081deux \u0081\u0092', 'un deux ’'],
    ['10\u00a0\u0080 \n\u0096', '10\u00a0€ –'],
  ];
  for (const [text, expected] of lines) {
    it(`reads ${JSON.stringify(text)} as "${expected}"`, () => {
      expect(collapse(text)).to.equal(expected);
    });
  }
});

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
