import { expect } from '@open-wc/testing';
import { daysLeft, deadlineOf, isExpired, isNew, nextChange } from '../../../src/widgets/job-board/job-dates.js';
import { job } from './job.js';

const ZONE = 'Europe/Paris';
const until = (validThrough: string) => job(1, { validThrough: new Date(validThrough) });

describe('the dates of an offer', () => {
  const ends: [string, string, string, boolean][] = [
    ['is open until the end of its last day', '2026-03-31T23:59:59.999+02:00', '2026-03-31T23:59:59+02:00', false],
    ['is over with it', '2026-03-31T23:59:59.999+02:00', '2026-04-01T00:00:00+02:00', true],
    ['takes a midnight for its whole day', '2026-03-31T00:00:00+02:00', '2026-03-31T23:00:00+02:00', false],
    ['ends at the moment that it names', '2026-03-31T12:00:00+02:00', '2026-03-31T12:00:01+02:00', true],
    ['keeps the day that clocks make longer', '2026-10-25T00:00:00+02:00', '2026-10-25T23:30:00+01:00', false],
  ];
  for (const [title, validThrough, now, expected] of ends) {
    it(title, () => expect(isExpired(until(validThrough), new Date(now), ZONE)).to.equal(expected));
  }

  it('never expire without a deadline', () => expect(isExpired(job(1), new Date(), ZONE)).to.equal(false));

  const left: [string, string, number | undefined][] = [
    ['2026-03-31T00:30:00+02:00', '2026-03-31T00:00:00+02:00', 0],
    ['2026-03-30T23:30:00+02:00', '2026-03-31T00:00:00+02:00', 1],
    ['2026-03-28T09:00:00+01:00', '2026-03-31T12:00:00+02:00', 3],
    ['2026-03-24T09:00:00+01:00', '2026-03-31T00:00:00+02:00', 7],
    ['2026-03-23T09:00:00+01:00', '2026-03-31T00:00:00+02:00', undefined],
  ];
  for (const [now, validThrough, expected] of left) {
    it(`have ${expected ?? 'no'} days left from ${now} to ${validThrough}`, () => {
      expect(daysLeft(until(validThrough), new Date(now), ZONE)).to.equal(expected);
    });
  }

  it('counts days in the commune’s time zone', () => {
    const now = new Date('2026-03-30T21:00:00Z');
    expect(daysLeft(until('2026-03-31T10:00:00Z'), now, ZONE)).to.equal(1);
    expect(daysLeft(until('2026-03-31T10:00:00Z'), now, 'Indian/Reunion')).to.equal(0);
  });

  it('mark an offer as new for seven days', () => {
    const posted = job(1, { datePosted: new Date('2026-02-01T12:00:00+01:00') });
    const on = (day: string) => isNew(posted, new Date(`${day}T12:00:00+01:00`), ZONE);
    expect(['2026-01-31', '2026-02-01', '2026-02-07', '2026-02-08'].map(on)).to.deep.equal([false, true, true, false]);
  });

  it('change next at midnight, or at an earlier deadline', () => {
    const now = new Date('2026-03-31T10:00:00+02:00');
    expect(nextChange([job(1), until('2026-05-01T00:00:00Z')], now, ZONE)).to.deep.equal(
      new Date('2026-03-31T22:00:00Z'),
    );
    const noon = until('2026-03-31T12:00:00+02:00');
    expect(nextChange([noon, until('2026-03-01T12:00:00Z')], now, ZONE)).to.deep.equal(
      new Date('2026-03-31T10:00:00.001Z'),
    );
    expect(deadlineOf(noon, ZONE)).to.equal(noon.validThrough);
  });
});
