import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/text/numbers.js';

describe('formatNumber', () => {
  for (const [value, precision, expected] of [
    [5.98, undefined, '5,98'],
    [5.9, undefined, '5,9'],
    [6, undefined, '6'],
    [1000, undefined, '1000'],
    [5.987, undefined, '5,99'],
    [1.005, undefined, '1,01'],
    [5.98, 1, '6'],
    [5.94, 1, '5,9'],
    [5.98, 0, '6'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [-0.4, 0, '0'],
    [-0, undefined, '0'],
    [-5.8, undefined, '−5,8'],
    [1e-9, undefined, '0'],
  ] as const) {
    it(`writes ${value} with ${precision ?? 'the default'} decimals as ${expected}`, () => {
      expect(formatNumber(value, { decimal: ',', precision })).to.equal(expected);
    });
  }

  it('uses the minus sign of the language', () => {
    expect(formatNumber(-3, { decimal: ',', minus: '\u200e−' })).to.equal('\u200e−3');
  });

  it('separates thousands if a separator is given', () => {
    const written = [1, 999, 1900, 25_000.5, 1_234_567].map((value) =>
      formatNumber(value, { decimal: ',', group: ' ' }),
    );
    expect(written).to.deep.equal(['1', '999', '1 900', '25 000,5', '1 234 567']);
  });

  it('uses the decimal separator of the language', () => {
    expect(formatNumber(5.98, { decimal: '.' })).to.equal('5.98');
  });
});
