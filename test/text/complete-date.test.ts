import { expect } from '@open-wc/testing';
import { parseCompleteDate } from '../../src/text/complete-date.js';
import { parseDate } from '../../src/text/parse-date.js';

describe('a date in a form of a standard', () => {
  for (const [text, moment] of [
    ['2026-11-29T10:00:00+01:00', '2026-11-29T09:00:00.000Z'],
    ['2026-11-29T10:00:00+0530', '2026-11-29T04:30:00.000Z'],
    ['2026-11-29T10:00:00-03:30', '2026-11-29T13:30:00.000Z'],
    ['2026-11-29T10:00:00.5Z', '2026-11-29T10:00:00.500Z'],
    ['2026-11-29T10:00:00.123456Z', '2026-11-29T10:00:00.123Z'],
    ['2026-11-29T10:00Z', '2026-11-29T10:00:00.000Z'],
    ['2026-07-14T10:00', '2026-07-14T14:00:00.000Z'],
    ['Sun, 29 Nov 2026 10:00:00 +0100', '2026-11-29T09:00:00.000Z'],
    ['Sun, 1 Nov 2026 10:00:00 GMT', '2026-11-01T10:00:00.000Z'],
    ['29 Feb 2028 23:59 -0800', '2028-03-01T07:59:00.000Z'],
  ] as const) {
    it(`${text} is read without the parser of all dates`, () => {
      expect(parseCompleteDate(text, 'America/Martinique')?.toISOString()).to.equal(moment);
    });
  }

  for (const text of [
    '2026-11-31T10:00:00Z',
    '2026-11-29T24:00:00Z',
    '2026-11-29T10:60:00Z',
    '2026-11-29T10:00:60Z',
    '1970-01-01T00:00:00Z',
    '2026-11-29',
    'dim. 29 nov. 2026 10:00',
    'Sun, 29 Avr 2026 10:00:00 +0100',
    'Sun, 29 Nov 2026 10:00:00 CET',
    '',
  ]) {
    it(`“${text}” is left to it`, () => {
      expect(parseCompleteDate(text, 'Europe/Paris')).to.equal(undefined);
    });
  }

  it('is left to it in a zone that the runtime does not know', () => {
    expect(parseCompleteDate('2026-07-14T10:00', 'Nowhere/Land')).to.equal(undefined);
    expect(parseDate('2026-07-14T10:00', 'Nowhere/Land')?.toISOString()).to.equal('2026-07-14T10:00:00.000Z');
  });
});
