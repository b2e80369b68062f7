import { expect } from '@open-wc/testing';
import { clean } from '../../src/text/clean.js';

describe('clean', () => {
  for (const value of [
    '5',
    ' 5\u00a0',
    '“5”',
    '”5”',
    '« 5 »',
    '«\u202f5\u202f»',
    '"5"',
    "'5'",
    '“ "5" ”',
    '5”',
    '„5',
    '‘5’',
    '\n5\t',
    '”5″',
    '‘5′',
    '\u200b5\u2060',
  ]) {
    it(`reads ${JSON.stringify(value)} as 5`, () => expect(clean(value)).to.equal('5'));
  }

  for (const text of [
    'Que faire à « La Halle »',
    '« Une » et « deux »',
    '"Fête" au village',
    'Le “marché”',
    'L’été d’ici',
  ]) {
    it(`keeps quotation marks inside a text: ${text}`, () => expect(clean(` ${text} `)).to.equal(text));
  }

  it('is empty without an attribute, and for quotation marks only', () => {
    for (const value of [null, '', ' ', '””', '« »']) expect(clean(value)).to.equal('');
  });
});
