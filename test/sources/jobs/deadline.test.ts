import { expect } from '@open-wc/testing';
import { parseDeadline } from '../../../src/sources/jobs/deadline.js';
import { isoInZone } from '../../../src/text/time-zone.js';

const END_OF_DAY = '2026-12-15T23:59:59+01:00';
const NOON = '2026-12-15T12:00:00+01:00';
const FIVE = '2026-12-15T17:00:00+01:00';
const HALF_PAST_FIVE = '2026-12-15T17:30:00+01:00';

const cases: [string, string[]][] = [
  [
    END_OF_DAY,
    [
      '2026-12-15',
      '20261215',
      '2026-12-15+01:00',
      '15/12/2026',
      '15/12/26',
      '15.12.2026',
      '12/15/2026',
      '15-déc-2026',
      'le mardi 15 décembre 2026 inclus',
      'avant le 15 décembre 2026 à la mairie de Marsac',
      'du 1er au 15 décembre 2026',
      'du 01/12/2026 au 15/12/2026',
      '15 décembre 2026 à la mairie',
      '15 décembre 2026, au magasin ou à la gendarmerie',
      'avant le 15 décembre 2026 à minuit, cachet de la poste faisant foi',
      // Midnight in several notations.
      '2026-12-15T00:00:00Z',
      '2026-12-15 00:00:00',
      '2026-12-15T24:00:00',
      '2026-12-15T24:00:00Z',
      '15/12/2026 24:00',
      '15 décembre 2026 à 0h',
      '15 décembre 2026 minuit',
      'Dec 15, 2026 12:00 AM',
      '1797292800',
      // Text that is no time, or none that can be determined.
      '15 décembre 2026 à 25h',
      '15 décembre 2026 de 9h à 12h',
      '15 décembre 2026 après-midi',
    ],
  ],
  [
    NOON,
    [
      '15 décembre 2026 à 12h',
      '15 décembre 2026 à 12H',
      '15 décembre 2026 à 12 heures',
      '15 décembre 2026 à 12\u00a0h\u202f00',
      '15 décembre 2026 à midi (12h)',
      'mardi 15/12/2026 à 12 heures précises',
      '12h 15 décembre 2026',
      '12h00 le 15-12-2026',
      '15 décembre 2026, 12h dernier délai',
      '15 décembre 2026 à 12h (heure de Paris)',
      '15th of December 2026 at noon',
      '12 PM, Dec 15 2026',
      '2026-12-15T12:00',
      '2026-12-15T110000Z',
    ],
  ],
  [
    FIVE,
    [
      '15 décembre 2026 à 17h',
      'au plus tard le 15/12/2026 à 17:00, cachet de la poste faisant foi',
      '15 décembre 2026 à 17h est la limite',
      '15 décembre 2026 17h00, renseignements au 02 43 00 00 00',
      'Dec 15, 2026 5 PM',
      'December 15th, 2026 at 5pm',
      '2026-12-15T17:00:00+01:00',
      'Tue, 15 Dec 2026 16:00:00 GMT',
      'Tue Dec 15 17:00:00 CET 2026',
      'Tue Dec 15 2026 17:00:00 GMT+0100 (Central European Standard Time)',
    ],
  ],
  [
    HALF_PAST_FIVE,
    [
      '15 décembre 2026 à 17h30',
      '15 décembre 2026 à 17 heures 30',
      'le 15/12/2026, 17h30min',
      'Dec 15, 2026 5:30 p.m.',
    ],
  ],
];

const none: unknown[] = [
  '',
  'Dès que possible',
  '15 décembre',
  '31/12',
  '2026-02-30',
  // A month or a year without a day, of which the first day is no more likely than any other.
  'décembre 2026',
  'courant décembre 2026',
  'December 2026',
  '2026-12',
  '2026-12-00',
  '2026-00-00',
  '202612',
  '2026-12T00:00:00Z',
  'en décembre 2026 à 17h',
  '2026',
  'Recrutement en 2026',
  'avant le 15/12/2026, entretiens le 20/12/2026',
  // Empty fields that are stored as the number 0, or as the date of it.
  0,
  '1970-01-01',
  '1970-01-01T00:00:00Z',
  null,
  undefined,
  {},
  '15 décembre 2026 '.repeat(100),
];

describe('a deadline', () => {
  for (const [expected, texts] of cases) {
    for (const text of texts) {
      it(`is ${expected} for "${text}"`, () => {
        const moment = parseDeadline(text, 'Europe/Paris');
        expect(moment && isoInZone(moment, 'Europe/Paris')).to.equal(expected);
      });
    }
  }

  for (const value of none) {
    it(`is undefined for ${(JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? 'undefined'}`, () => {
      expect(parseDeadline(value, 'Europe/Paris')).to.equal(undefined);
    });
  }

  it('is the end of the day for the timestamp of a midnight, and the moment itself for any other timestamp', () => {
    expect(parseDeadline(1_797_292_800, 'Europe/Paris')?.toISOString()).to.equal('2026-12-15T22:59:59.999Z');
    expect(parseDeadline(1_797_350_400_000, 'Europe/Paris')?.toISOString()).to.equal('2026-12-15T16:00:00.000Z');
  });

  it('is in the commune’s time zone, unless it names that of Paris', () => {
    const zone = 'Indian/Reunion';
    expect(parseDeadline('15 décembre 2026 à 12h', zone)?.toISOString()).to.equal('2026-12-15T08:00:00.000Z');
    expect(parseDeadline('15/12/2026 12h, heure de Paris', zone)?.toISOString()).to.equal('2026-12-15T11:00:00.000Z');
    expect(parseDeadline('2026-12-15', zone)?.toISOString()).to.equal('2026-12-15T19:59:59.999Z');
  });
});
