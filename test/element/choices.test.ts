import { expect } from '@open-wc/testing';
import { readChoices, writeChoices, type Choices } from '../../src/element/choices.js';

const names = ['q', 'contract', 'n', 'id'] as const;
type Name = (typeof names)[number];

describe('the choices in an address', () => {
  const cases: [string, string, Choices<Name>, string][] = [
    ['are added to none', '', { contract: 'CDD', q: 'é&=' }, '?jobs-q=%C3%A9%26%3D&jobs-contract=CDD'],
    [
      'leave those of the site as they are written',
      '?p=1&vide=&q=a+b%20c',
      { n: '2' },
      '?p=1&vide=&q=a+b%20c&jobs-n=2',
    ],
    ['take the place of former ones', '?jobs-n=2&p=1&jobs-q=x', { q: 'y' }, '?p=1&jobs-q=y'],
    ['leave those of another widget alone', '?jobs2-q=x&jobs-other=1', { q: 'y' }, '?jobs2-q=x&jobs-other=1&jobs-q=y'],
    ['keep that a preset was taken away', '', { contract: '' }, '?jobs-contract='],
    ['leave nothing behind', '?jobs-q=x', {}, ''],
  ];
  for (const [title, query, choices, expected] of cases) {
    it(title, () => {
      expect(writeChoices(query, 'jobs', names, choices)).to.equal(expected);
      expect(readChoices(expected, 'jobs', names)).to.deep.equal(choices);
    });
  }

  it('are limited in length', () => {
    expect(readChoices(`?jobs-q=${'a'.repeat(1_000)}`, 'jobs', names).q).to.have.length(200);
  });

  it('can be any id of an offer, even one with a lone surrogate', () => {
    expect(writeChoices('', 'jobs', names, { id: 'a\ud83d' })).to.equal('?jobs-id=a%EF%BF%BD');
  });
});
