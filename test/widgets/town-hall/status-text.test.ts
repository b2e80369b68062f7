import { expect } from '@open-wc/testing';
import { dayOf } from '../../../src/calendar/local-days.js';
import { common } from '../../../src/locales/fr/common.js';
import { offices as ar } from '../../../src/locales/ar/offices.js';
import { offices as en } from '../../../src/locales/en/offices.js';
import { offices as fr } from '../../../src/locales/fr/offices.js';
import type { OpeningHours } from '../../../src/opening-hours/opening-hours.js';
import { statusAt } from '../../../src/opening-hours/status.js';
import { nextWords, statusText } from '../../../src/widgets/town-hall/status-text.js';
import { hoursOf, weekly } from '../../opening-hours/week.js';
import { usual } from './office.js';

const PARIS = 'Europe/Paris';

function words(hours: OpeningHours, local: string, strings = fr, timeZone = PARIS): string {
  const now = new Date(local);
  const context = { strings, common, timeZone, now, today: dayOf(now, timeZone) };
  return statusText(statusAt(hours, now, timeZone), context).replaceAll('\u00a0', ' ');
}

const night = hoursOf([weekly('Fr 20:00-02:00'), weekly('Sa 18:00-24:00')]);
const appointments = hoursOf([weekly('Mo 09:00-12:00'), weekly('Tu 14:00-16:00', {}, 'appointment')]);
const remarked = hoursOf([
  { weekdays: [6], ranges: [{ from: 540, to: 720, kind: 'unknown', comment: 'Semaines paires' }] },
  { weekdays: [1], ranges: [{ from: 540, to: 720, comment: '1er lundi' }] },
]);
const special = (reason?: string) => ({
  ...usual,
  special: [{ from: '2026-12-01', until: '2026-12-02', ranges: [], reason }],
});

describe('whether an office is open, in words', () => {
  const cases: [hours: OpeningHours, local: string, words: string][] = [
    [usual, '2026-11-30T10:00+01:00', 'Ouvert jusqu’à 12 h'],
    [usual, '2026-11-30T14:00+01:00', 'Ouvert jusqu’à 17 h'],
    [usual, '2026-11-30T16:29+01:00', 'Ouvert jusqu’à 17 h'],
    [usual, '2026-11-30T16:30+01:00', 'Ferme dans 30 minutes'],
    [usual, '2026-11-30T16:40:00+01:00', 'Ferme dans 20 minutes'],
    [usual, '2026-11-30T16:40:30+01:00', 'Ferme dans 20 minutes'],
    [usual, '2026-11-30T16:41:00+01:00', 'Ferme dans 19 minutes'],
    [usual, '2026-11-30T16:59:59+01:00', 'Ferme dans 1 minute'],
    [usual, '2026-11-30T17:00+01:00', 'Fermé, ouvre demain à 8 h 30'],
    [usual, '2026-11-30T07:00+01:00', 'Fermé, ouvre à 8 h 30'],
    [usual, '2026-11-30T08:20+01:00', 'Ouvre dans 10 minutes'],
    [usual, '2026-12-05T13:00+01:00', 'Fermé, ouvre lundi à 8 h 30'],
    // All Saints' Day is a Sunday in 2026, Armistice Day a Wednesday.
    [usual, '2026-11-01T10:00+01:00', 'Fermé aujourd’hui : jour férié (Toussaint), ouvre demain à 8 h 30'],
    [usual, '2026-11-11T10:00+01:00', 'Fermé aujourd’hui : jour férié (Armistice de 1918), ouvre demain à 8 h 30'],
    [special('Travaux'), '2026-12-01T10:00+01:00', 'Fermé aujourd’hui : Travaux, ouvre jeudi à 8 h 30'],
    [special(), '2026-12-01T10:00+01:00', 'Fermé exceptionnellement aujourd’hui, ouvre jeudi à 8 h 30'],
    [night, '2026-12-04T21:00+01:00', 'Ouvert jusqu’à 2 h'],
    [night, '2026-12-05T19:00+01:00', 'Ouvert jusqu’à minuit'],
    [appointments, '2026-12-01T15:00+01:00', 'Sur rendez-vous jusqu’à 16 h'],
    [appointments, '2026-12-01T10:00+01:00', 'Fermé, sur rendez-vous à 14 h'],
    [appointments, '2026-12-02T10:00+01:00', 'Fermé, ouvre lundi à 9 h'],
    [remarked, '2026-12-05T10:00+01:00', 'Ouverture sous condition, Semaines paires'],
    [remarked, '2026-12-07T10:00+01:00', 'Ouvert jusqu’à 12 h, 1er lundi'],
    [hoursOf([]), '2026-11-30T10:00+01:00', 'Fermé'],
    [hoursOf([weekly('Su Mo Tu We Th Fr Sa 00:00-24:00')]), '2026-11-30T10:00+01:00', 'Ouvert 24 heures sur 24'],
    [
      hoursOf([weekly('Mo 09:00-12:00', { nth: [1] })]),
      '2026-11-10T10:00+01:00',
      'Fermé, ouvre le lundi 7 décembre à 9 h',
    ],
  ];
  for (const [hours, local, expected] of cases) {
    it(`at ${local}: ${expected}`, () => {
      expect(words(hours, local)).to.equal(expected);
    });
  }

  it('is in English and in Arabic', () => {
    const said = (strings: typeof fr) =>
      ['2026-11-30T10:00', '2026-11-30T16:59', '2026-11-30T17:00', '2026-12-05T13:00', '2026-11-11T10:00'].map(
        (local) => words(usual, `${local}+01:00`, strings),
      );
    expect(said(en)).to.deep.equal([
      'Open until 12:00',
      'Closes in 1 minute',
      'Closed, opens tomorrow at 08:30',
      'Closed, opens on Monday at 08:30',
      'Closed today: public holiday (Armistice Day), opens tomorrow at 08:30',
    ]);
    expect(said(ar)).to.deep.equal([
      'مفتوحة حتى الساعة 12:00',
      'تغلق بعد دقيقة واحدة',
      'مغلقة، تفتح غدًا الساعة 8:30',
      'مغلقة، تفتح يوم الإثنين الساعة 8:30',
      'مغلقة اليوم: عطلة رسمية (ذكرى هدنة 1918)، تفتح غدًا الساعة 8:30',
    ]);
  });

  it('is by the clock of the office, wherever the visitor is', () => {
    expect(words(usual, '2026-11-30T06:00Z', fr, 'Indian/Reunion')).to.equal('Ouvert jusqu’à 12 h');
    expect(words(usual, '2026-11-30T06:00Z')).to.equal('Fermé, ouvre à 8 h 30');
  });

  it('is said again at each minute before a change, and at latest in a minute', () => {
    const next = (local: string) => nextWords(statusAt(usual, new Date(local), PARIS), new Date(local)).toISOString();
    expect(next('2026-11-30T15:40:30.500Z')).to.equal('2026-11-30T15:41:00.000Z');
    expect(next('2026-11-30T15:59:00.000Z')).to.equal('2026-11-30T16:00:00.000Z');
    expect(nextWords(statusAt(hoursOf([]), new Date(0), PARIS), new Date(0)).getTime()).to.equal(60_000);
  });
});
