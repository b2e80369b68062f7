import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../../src/opening-hours/opening-hours.js';
import { statusAt } from '../../src/opening-hours/status.js';
import { isoInZone } from '../../src/text/time-zone.js';
import { hoursOf, range, weekly } from './week.js';

const PARIS = 'Europe/Paris';

/** `open until 2026-11-30T12:00`, `closed until … then open`, in local time. */
function at(hours: OpeningHours, local: string, zone = PARIS): string {
  const { state, until, next } = statusAt(hours, new Date(local), zone);
  const written = (date: Date) => isoInZone(date, zone).slice(0, 16);
  const end = until ? ` until ${written(until)}` : '';
  return `${state}${end}${next ? `, ${next.state} at ${written(next.at)}` : ''}`;
}

const usual = hoursOf([weekly('Mo Tu We Th Fr 08:30-12:00 13:30-17:00'), weekly('Sa 09:00-12:00')], {
  holidays: { territory: 'metropole' },
});

describe('whether an office is open', () => {
  const cases: [moment: string, status: string][] = [
    ['2026-11-30T08:29+01:00', 'closed until 2026-11-30T08:30, open at 2026-11-30T08:30'],
    ['2026-11-30T08:30+01:00', 'open until 2026-11-30T12:00'],
    ['2026-11-30T11:59:59.999+01:00', 'open until 2026-11-30T12:00'],
    ['2026-11-30T12:00+01:00', 'closed until 2026-11-30T13:30, open at 2026-11-30T13:30'],
    ['2026-11-30T17:00+01:00', 'closed until 2026-12-01T08:30, open at 2026-12-01T08:30'],
    ['2026-12-05T12:00+01:00', 'closed until 2026-12-07T08:30, open at 2026-12-07T08:30'],
    // Christmas is a Friday.
    ['2026-12-24T18:00+01:00', 'closed until 2026-12-26T09:00, open at 2026-12-26T09:00'],
    ['2026-12-25T10:00+01:00', 'closed until 2026-12-26T09:00, open at 2026-12-26T09:00'],
  ];
  for (const [moment, status] of cases) {
    it(`at ${moment}: ${status}`, () => {
      expect(at(usual, moment)).to.equal(status);
    });
  }

  it('is closed on 26 December in Alsace-Moselle, and on Good Friday where the commune says so', () => {
    const alsace = { ...usual, holidays: { territory: 'alsace-moselle' as const } };
    expect(at(alsace, '2026-12-26T10:00+01:00')).to.match(/^closed/);
    expect(at(alsace, '2026-04-03T10:00+02:00')).to.match(/^open/);
    expect(
      at({ ...usual, holidays: { territory: 'alsace-moselle', goodFriday: true } }, '2026-04-03T10:00+02:00'),
    ).to.match(/^closed/);
  });

  it('says what day it is that the office is closed', () => {
    const { today } = statusAt(usual, new Date('2026-11-11T10:00+01:00'), PARIS);
    expect(today.holiday).to.equal('armistice-1918');
    expect(today.ranges).to.be.empty;
  });

  it('takes hours for public holidays where there are some', () => {
    const hours = { ...usual, weekly: [...usual.weekly, weekly('PH 10:00-11:00')] };
    expect(at(hours, '2026-11-11T10:30+01:00')).to.equal('open until 2026-11-11T11:00');
    expect(at(hours, '2026-11-11T09:00+01:00')).to.match(/^closed/);
  });

  it('has no end without hours, and none where it never closes', () => {
    expect(at(hoursOf([]), '2026-11-30T10:00+01:00')).to.equal('closed');
    expect(at(hoursOf([weekly('Su Mo Tu We Th Fr Sa 00:00-24:00')]), '2026-11-30T10:00+01:00')).to.equal('open');
  });

  it('goes over midnight', () => {
    const night = hoursOf([weekly('Fr 20:00-02:00')]);
    expect(at(night, '2026-12-04T23:00+01:00')).to.equal('open until 2026-12-05T02:00');
    expect(at(night, '2026-12-05T01:59+01:00')).to.equal('open until 2026-12-05T02:00');
    expect(at(night, '2026-12-05T02:00+01:00')).to.equal('closed until 2026-12-11T20:00, open at 2026-12-11T20:00');
    const nights = hoursOf([weekly('Fr 20:00-24:00'), weekly('Sa 00:00-03:00')]);
    expect(at(nights, '2026-12-04T23:00+01:00')).to.equal('open until 2026-12-05T03:00');
  });

  it('is by appointment, which is neither open nor closed', () => {
    const hours = hoursOf([weekly('Mo 09:00-12:00'), weekly('Mo 14:00-16:00', {}, 'appointment')]);
    expect(at(hours, '2026-11-30T10:00+01:00')).to.equal('open until 2026-11-30T12:00');
    expect(at(hours, '2026-11-30T13:00+01:00')).to.equal(
      'closed until 2026-11-30T14:00, appointment at 2026-11-30T14:00',
    );
    expect(at(hours, '2026-11-30T15:00+01:00')).to.equal('appointment until 2026-11-30T16:00');
  });

  it('is open where hours and those by appointment overlap', () => {
    const hours = hoursOf([weekly('Mo 09:00-12:00', {}, 'appointment'), weekly('Mo 10:00-11:00')]);
    expect(at(hours, '2026-11-30T09:30+01:00')).to.equal('appointment until 2026-11-30T10:00');
    expect(at(hours, '2026-11-30T10:30+01:00')).to.equal('open until 2026-11-30T11:00');
    expect(at(hours, '2026-11-30T11:00+01:00')).to.equal('appointment until 2026-11-30T12:00');
  });

  it('is not known where only a reader understands the condition, and then nothing is said of later', () => {
    const hours = hoursOf([weekly('Mo 09:00-12:00', {}, 'unknown'), weekly('Tu 09:00-12:00')]);
    expect(at(hours, '2026-11-30T10:00+01:00')).to.equal('unknown until 2026-11-30T12:00, open at 2026-12-01T09:00');
    expect(at(hours, '2026-11-30T08:00+01:00')).to.equal('closed until 2026-11-30T09:00');
  });
});

describe('every second week', () => {
  const hours = hoursOf([weekly('Sa 09:00-12:00', { interval: { weeks: 2, since: '2026-12-01' } })]);

  it('is counted from a date: the weeks of 28 December 2026 and 4 January 2027 both have odd numbers', () => {
    const open = ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09', '2027-01-16'];
    expect(open.map((day) => at(hours, `${day}T10:00+01:00`).split(' ')[0])).to.deep.equal([
      ...['open', 'closed', 'open', 'closed', 'open', 'closed', 'open'],
    ]);
  });

  it('goes back as well', () => {
    expect(at(hours, '2026-11-28T10:00+01:00')).to.match(/^closed/);
    expect(at(hours, '2026-11-21T10:00+01:00')).to.match(/^open/);
  });
});

describe('some weeks of the month', () => {
  it('are the second and the fourth Saturday', () => {
    const hours = hoursOf([weekly('Sa 09:00-12:00', { nth: [2, 4] })]);
    const days = ['2026-08-01', '2026-08-08', '2026-08-15', '2026-08-22', '2026-08-29'];
    expect(days.map((day) => at(hours, `${day}T10:00+02:00`).split(' ')[0])).to.deep.equal([
      ...['closed', 'open', 'closed', 'open', 'closed'],
    ]);
  });

  it('are the last one, be it the fourth or the fifth', () => {
    const hours = hoursOf([weekly('Sa 09:00-12:00', { nth: [-1] })]);
    const days = ['2026-08-22', '2026-08-29', '2026-02-21', '2026-02-28'];
    expect(days.map((day) => statusAt(hours, new Date(`${day}T10:00Z`), 'UTC').state)).to.deep.equal([
      ...['closed', 'open', 'closed', 'open'],
    ]);
  });
});

describe('seasons', () => {
  const summer = weekly('Mo 08:00-13:00', { from: '--07-06', until: '--08-28' });
  const hours = hoursOf([weekly('Mo Tu 09:00-17:00'), summer]);

  it('replace the hours of the days that they name, every year, from the first to the last day', () => {
    expect(at(hours, '2026-07-06T16:00+02:00')).to.match(/^closed/);
    expect(at(hours, '2026-07-07T16:00+02:00')).to.match(/^open/);
    expect(at(hours, '2026-06-29T16:00+02:00')).to.match(/^open/);
    expect(at(hours, '2028-08-28T16:00+02:00')).to.match(/^closed/);
    expect(at(hours, '2028-09-04T16:00+02:00')).to.match(/^open/);
  });

  it('go over the new year', () => {
    const winter = weekly('Mo 10:00-12:00', { from: '--11-15', until: '--02-15' });
    const both = hoursOf([weekly('Mo 09:00-17:00'), winter]);
    const open = ['2026-11-09', '2026-11-16', '2027-01-11', '2027-02-15', '2027-02-22'];
    expect(open.map((day) => at(both, `${day}T16:00+01:00`).split(' ')[0])).to.deep.equal([
      ...['open', 'closed', 'closed', 'closed', 'open'],
    ]);
  });

  it('are of one year with a year', () => {
    const once = hoursOf([
      weekly('Mo 09:00-17:00'),
      weekly('Mo 09:00-10:00', { from: '2026-07-06', until: '2026-08-28' }),
    ]);
    expect(at(once, '2026-07-13T16:00+02:00')).to.match(/^closed/);
    expect(at(once, '2027-07-12T16:00+02:00')).to.match(/^open/);
  });

  it('close the office without hours', () => {
    const closed = hoursOf([weekly('Mo Tu 09:00-17:00'), weekly('Mo', { from: '--08-01', until: '--08-31' })]);
    expect(at(closed, '2026-08-03T10:00+02:00')).to.equal('closed until 2026-08-04T09:00, open at 2026-08-04T09:00');
  });
});

describe('school holidays', () => {
  const rules = [weekly('Sa 09:00-12:00', { school: 'term' }), weekly('Mo 09:00-17:00')];
  const schoolHolidays = { periods: [{ from: '2026-12-19', until: '2027-01-03' }], knownUntil: '2027-07-02' };
  const hours = hoursOf(rules, { schoolHolidays });

  it('change the hours that depend on them, and no others', () => {
    expect(at(hours, '2026-12-12T10:00+01:00')).to.match(/^open/);
    expect(at(hours, '2026-12-19T10:00+01:00')).to.match(/^closed/);
    expect(at(hours, '2027-01-02T10:00+01:00')).to.match(/^closed/);
    expect(at(hours, '2027-01-09T10:00+01:00')).to.match(/^open/);
    expect(at(hours, '2026-12-21T10:00+01:00')).to.match(/^open/);
  });

  it('are not known after the end of the data, nor without data', () => {
    expect(at(hours, '2027-07-03T10:00+02:00')).to.equal('unknown until 2027-07-04T00:00, open at 2027-07-05T09:00');
    expect(at(hoursOf(rules), '2026-12-12T10:00+01:00')).to.match(/^unknown/);
  });
});

describe('exceptional hours', () => {
  const special = [
    { from: '2026-12-21', until: '2026-12-31', ranges: [], reason: 'Travaux' },
    { from: '2026-12-24', until: '2026-12-24', ranges: [range('09:00-11:00')] },
    { from: '2026-11-11', until: '2026-11-11', ranges: [range('14:00-16:00')], reason: 'Cérémonie' },
  ];
  const hours = { ...usual, special };

  it('replace the weekly ones and those of holidays', () => {
    expect(at(hours, '2026-12-21T10:00+01:00')).to.equal('closed until 2026-12-24T09:00, open at 2026-12-24T09:00');
    expect(at(hours, '2026-11-11T15:00+01:00')).to.equal('open until 2026-11-11T16:00');
  });

  it('of a day are stronger than those of a longer time', () => {
    expect(at(hours, '2026-12-24T10:00+01:00')).to.equal('open until 2026-12-24T11:00');
    expect(at(hours, '2026-12-31T10:00+01:00')).to.equal('closed until 2027-01-02T09:00, open at 2027-01-02T09:00');
  });

  it('say why', () => {
    expect(statusAt(hours, new Date('2026-12-22T10:00+01:00'), PARIS).today.special?.reason).to.equal('Travaux');
  });
});

describe('a night with a change of summer time', () => {
  const hours = hoursOf([weekly('Sa 22:00-02:30')]);

  it('ends at the first of two times', () => {
    expect(statusAt(hours, new Date('2026-10-24T22:00Z'), PARIS).until).to.deep.equal(new Date('2026-10-25T00:30Z'));
  });

  it('ends, where the time is skipped, as long after its beginning as on other nights', () => {
    expect(statusAt(hours, new Date('2026-03-28T22:00Z'), PARIS).until).to.deep.equal(new Date('2026-03-29T01:30Z'));
  });
});
