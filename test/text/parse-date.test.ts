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
  ['Montag, 5. März 2026, 14:30 Uhr', '2026-03-05T13:30:00.000Z'],
  ['3. Jänner 2026', '2026-01-02T23:00:00.000Z'],
  ['mar 3 giu 2026', '2026-06-02T22:00:00.000Z'],
  ['martedì 2026-05-03', '2026-05-02T22:00:00.000Z'],
  ['mié, 12 ago 2026 10:00:00 +0200', '2026-08-12T08:00:00.000Z'],
  ["14 d'agost del 2026", '2026-08-13T22:00:00.000Z'],
  ['14 de des. 2026', '2026-12-13T23:00:00.000Z'],
  ['Meurzh 3 Du 2026', '2026-11-02T23:00:00.000Z'],
  ['3 cʼhwevrer 2026', '2026-02-02T23:00:00.000Z'],
  ['Meurzh 3 Cʼhwevrer 2026', '2026-02-02T23:00:00.000Z'],
  ['5. Auguscht 2026', '2026-08-04T22:00:00.000Z'],
  ['du 3 mai 2026', '2026-05-02T22:00:00.000Z'],
  ['du 2026-05-03', '2026-05-02T22:00:00.000Z'],
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
  ['Jan 5, 2024 3 PM', '2024-01-05T14:00:00.000Z'],
  ['Jan 5, 2024 3 p.m. EST', '2024-01-05T20:00:00.000Z'],
  ['5 janvier 2024 à midi', '2024-01-05T11:00:00.000Z'],
  ['5 janvier 2024 à 12h, en mairie', '2024-01-05T11:00:00.000Z'],
  ['5 janvier 2024 à 17h30 est la limite', '2024-01-05T16:30:00.000Z'],
  ['2024-01-05T10:00:00z', '2024-01-05T10:00:00.000Z'],
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
  ['10h30, le 6 mai 2024', '2024-05-06T08:30:00.000Z'],
  ['10:30 06/05/2024', '2024-05-06T08:30:00.000Z'],
  ['26/06/2020', '2020-06-25T22:00:00.000Z'],
  // Words that begin like a month, but have no number beside them.
  ['15 décembre 2026 à la mairie', '2026-12-14T23:00:00.000Z'],
  ['Gendarmerie, après-midi du 15 décembre 2026', '2026-12-14T23:00:00.000Z'],
  ['Marché de Noël le 15 décembre 2026 à 17h, place de la Mairie', '2026-12-15T16:00:00.000Z'],
  ['mar. 1er déc. 2026, décision du maire', '2026-11-30T23:00:00.000Z'],
  ['avant le 15 décembre 2026 à minuit, cachet de la poste faisant foi', '2026-12-14T23:00:00.000Z'],
  ['mars 2024', '2024-02-29T23:00:00.000Z'],
  ['December of 2026', '2026-11-30T23:00:00.000Z'],
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
  0,
  '1970-01-01',
  '01/01/1970',
  '1er janvier 1970',
  '1970-01-01 00:00:00',
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00.000Z',
  '1970-01-01T01:00:00+01:00',
  '1970-01-01T00:00:00+01:00',
  '1970-01-01 01:00:00',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Thu, 01 Jan 1970 01:00:00 +0100',
  'Wed, 31 Dec 1969 19:00:00 EST',
  '000000000',
  '19700101000000',
  '-0001-11-30T00:00:00',
  '2024-02-30',
  '2024-13-01',
  '32/01/2024',
  '2024-01-27-01',
  '2024-01-01T25:00:00Z',
  '2024-01-01T10:61:00Z',
  '10:00 11:00',
  '10:00 +0200',
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

  it('reads a month, or a year, whose day is written 00', () => {
    expect(parseDate('2026-04-00')?.toISOString()).to.equal('2026-03-31T22:00:00.000Z');
    expect(parseDate('2026-04-00T00:00:00Z')?.toISOString()).to.equal('2026-04-01T00:00:00.000Z');
    expect(parseDate('2026-04-00 00:00:00', 'UTC')?.toISOString()).to.equal('2026-04-01T00:00:00.000Z');
    expect(parseDate('2026-00-00', 'UTC')?.toISOString()).to.equal('2026-01-01T00:00:00.000Z');
  });

  it('reads the seconds before and after the epoch', () => {
    expect(parseDate('1970-01-01T00:00:01Z')?.getTime()).to.equal(1_000);
    expect(parseDate('1970-01-02', 'UTC')?.getTime()).to.equal(86_400_000);
  });

  it('reads a time without a zone in the given time zone', () => {
    expect(parseDate('2024-07-01T10:00:00', 'Indian/Reunion')?.toISOString()).to.equal('2024-07-01T06:00:00.000Z');
    expect(parseDate('2024-07-01T10:00:00', 'America/Cayenne')?.toISOString()).to.equal('2024-07-01T13:00:00.000Z');
  });

  it('respects daylight-saving time on both sides of a change', () => {
    expect(parseDate('2025-03-30 01:59')?.toISOString()).to.equal('2025-03-30T00:59:00.000Z');
    expect(parseDate('2025-03-30 03:00')?.toISOString()).to.equal('2025-03-30T01:00:00.000Z');
    expect(parseDate('2025-10-26 01:59')?.toISOString()).to.equal('2025-10-25T23:59:00.000Z');
    expect(parseDate('2025-10-26 03:00')?.toISOString()).to.equal('2025-10-26T02:00:00.000Z');
  });

  it('uses UTC for a time zone unknown to the runtime', () => {
    expect(parseDate('2024-07-01T10:00:00', 'Nowhere/Land')?.toISOString()).to.equal('2024-07-01T10:00:00.000Z');
  });
});
