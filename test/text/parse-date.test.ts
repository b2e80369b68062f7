import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/text/parse-date.js';

const cases: [unknown, string][] = [
  ['2003', '2002-12-31T23:00:00.000Z'],
  ['2003-12', '2003-11-30T23:00:00.000Z'],
  ['20031231', '2003-12-30T23:00:00.000Z'],
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55.000Z'],
  ['2003-12-31T10:14:55.1234+01:00', '2003-12-31T09:14:55.123Z'],
  ['2003-12-31 10:14', '2003-12-31T09:14:00.000Z'],
  ['20031231T101455Z', '2003-12-31T10:14:55.000Z'],
  ['2020-11-08T16:20:00-05:00Z', '2020-11-08T21:20:00.000Z'],
  ['2024-07-01T10:00:00+0200', '2024-07-01T08:00:00.000Z'],
  ['2024/03/05 10:00:00', '2024-03-05T09:00:00.000Z'],
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
  ['1 Jan 04 19:48 EST', '2004-01-02T00:48:00.000Z'],
  ['Mon, 1 Jan 2004 19:48:21 UT', '2004-01-01T19:48:21.000Z'],
  ['Thu, 1 Jan 98 19:48:21 Z', '1998-01-01T19:48:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 MET', '2004-01-01T18:48:21.000Z'],
  ['Thu, 1 Jul 2004 19:48:21 CEST', '2004-07-01T17:48:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 +02:00', '2004-01-01T17:48:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 GMT-01:01', '2004-01-01T20:49:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 --0700', '2004-01-02T02:48:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 Etc/GMT', '2004-01-01T19:48:21.000Z'],
  ['Thu, 1 Jul 2004 19:48:21 Europe/Brussels', '2004-07-01T17:48:21.000Z'],
  ['Thu, 1 Jan 2004 19:48:21 A', '2004-01-01T19:48:21.000Z'],
  ['Sun Jan  4 16:29:06 PST 2004', '2004-01-05T00:29:06.000Z'],
  ['Sun Jan  4 16:29:06 2004', '2004-01-04T15:29:06.000Z'],
  ['Jan 5, 2024 3:04 PM', '2024-01-05T14:04:00.000Z'],
  ['Jan 5, 2024 12:04 AM', '2024-01-04T23:04:00.000Z'],
  ['Thu, 31 Aug 2023 24:00:00 GMT', '2023-09-01T00:00:00.000Z'],
  ['mer, 9 avr 2018 00:00:00 +0200', '2018-04-08T22:00:00.000Z'],
  ['ven., 03 juil. 2020 15:09:58 +0000', '2020-07-03T15:09:58.000Z'],
  ['jeu., 02 avril 2020 15:00:00 +0200', '2020-04-02T13:00:00.000Z'],
  ['mar., 01 déc. 2020 09:00:00 +0100', '2020-12-01T08:00:00.000Z'],
  ['mar. 05 mar 2024', '2024-03-04T23:00:00.000Z'],
  ['mardi 16 août 2022 à 9 h 05', '2022-08-16T07:05:00.000Z'],
  ['le 1er février 2024 à 14h', '2024-02-01T13:00:00.000Z'],
  ['1er janvier 2024 à 9 heures', '2024-01-01T08:00:00.000Z'],
  ['1er janvier 2024, 18 heures 30', '2024-01-01T17:30:00.000Z'],
  ['Lundi, 16. Novembre 2020 - 15:54', '2020-11-16T14:54:00.000Z'],
  ['26/06/2020', '2020-06-25T22:00:00.000Z'],
  ['05/11/2024 - 14:30', '2024-11-05T13:30:00.000Z'],
  ['12/25/2024', '2024-12-24T23:00:00.000Z'],
  ['1585526400', '2020-03-30T00:00:00.000Z'],
  [1585526400, '2020-03-30T00:00:00.000Z'],
  [1585526400000, '2020-03-30T00:00:00.000Z'],
];

const none: unknown[] = [
  '',
  ' ',
  'hier',
  '0000-00-00T00:00:00',
  '-0001-11-30T00:00:00',
  '2024-02-30',
  '2024-13-01',
  '32/01/2024',
  '2024-01-27-01',
  '2024-01-01T25:00:00Z',
  '2024-01-01T10:61:00Z',
  null,
  undefined,
  NaN,
  Infinity,
  {},
  [],
  true,
  'x'.repeat(1e6),
];

describe('parseDate', () => {
  for (const [value, expected] of cases) {
    it(`reads ${JSON.stringify(value)} as ${expected}`, () => {
      expect(parseDate(value)?.toISOString()).to.equal(expected);
    });
  }

  for (const value of none) {
    it(`finds no date in ${(JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? 'undefined'}`, () => {
      expect(parseDate(value)).to.equal(undefined);
    });
  }

  it('reads a time without a zone by the clocks of the commune', () => {
    expect(parseDate('2024-07-01T10:00:00', 'Indian/Reunion')?.toISOString()).to.equal('2024-07-01T06:00:00.000Z');
    expect(parseDate('2024-07-01T10:00:00', 'America/Cayenne')?.toISOString()).to.equal('2024-07-01T13:00:00.000Z');
  });

  it('keeps to summer time on both sides of its change', () => {
    expect(parseDate('2025-03-30 01:59')?.toISOString()).to.equal('2025-03-30T00:59:00.000Z');
    expect(parseDate('2025-03-30 03:00')?.toISOString()).to.equal('2025-03-30T01:00:00.000Z');
    expect(parseDate('2025-10-26 01:59')?.toISOString()).to.equal('2025-10-25T23:59:00.000Z');
    expect(parseDate('2025-10-26 03:00')?.toISOString()).to.equal('2025-10-26T02:00:00.000Z');
  });

  it('takes UTC for a zone that the runtime does not know', () => {
    expect(parseDate('2024-07-01T10:00:00', 'Nowhere/Land')?.toISOString()).to.equal('2024-07-01T10:00:00.000Z');
  });
});
