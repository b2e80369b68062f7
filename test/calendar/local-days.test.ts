import { expect } from '@open-wc/testing';
import {
  clockOf,
  DAY,
  dayIn,
  dayOf,
  firstOf,
  isDay,
  isoDay,
  momentOf,
  mondayOf,
  monthOf,
} from '../../src/calendar/local-days.js';

describe('local days', () => {
  it('are those of the zone, on either side of midnight there', () => {
    const moment = new Date('2026-03-28T23:30:00Z');
    expect(isoDay(dayOf(moment, 'Europe/Paris'))).to.equal('2026-03-29');
    expect(isoDay(dayOf(moment, 'America/Guadeloupe'))).to.equal('2026-03-28');
  });

  for (const [value, expected] of [
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['', false],
    [undefined, false],
  ] as const) {
    it(`${expected ? 'have' : 'do not have'} the name ${JSON.stringify(value)}`, () => {
      expect(isDay(value)).to.equal(expected);
    });
  }

  it('belong to weeks that begin on Monday, over the end of a year', () => {
    for (const day of ['2026-12-28', '2026-12-31', '2027-01-03']) {
      expect(isoDay(mondayOf(dayIn(day)))).to.equal('2026-12-28');
    }
    expect(isoDay(mondayOf(dayIn('2027-01-04')))).to.equal('2027-01-04');
  });

  it('belong to months, which are counted over years', () => {
    const month = monthOf(dayIn('2026-12-31'));
    expect(isoDay(firstOf(month))).to.equal('2026-12-01');
    expect(isoDay(firstOf(month + 1))).to.equal('2027-01-01');
  });

  it('begin at midnight there, and have 23 or 25 hours when the time changes', () => {
    const length = (day: string) =>
      (momentOf(dayIn(day) + DAY, 'Europe/Paris') - momentOf(dayIn(day), 'Europe/Paris')) / 3_600_000;
    expect([length('2026-03-29'), length('2026-10-25'), length('2026-07-14')]).to.deep.equal([23, 25, 24]);
    expect(new Date(momentOf(dayIn('2026-07-14'), 'Indian/Reunion')).toISOString()).to.equal(
      '2026-07-13T20:00:00.000Z',
    );
  });

  it('are wall clocks without a zone', () => {
    const { year, month, day, weekday } = clockOf(dayIn('2026-02-13'));
    expect([year, month, day, weekday]).to.deep.equal([2026, 2, 13, 5]);
  });
});
