import { expect } from '@open-wc/testing';
import { dayAndTime } from '../../src/calendar/day-and-time.js';
import { dayOf } from '../../src/calendar/local-days.js';

describe('dayAndTime', () => {
  const timeZone = 'Europe/Paris';
  const from = (now: string) => ({ timeZone, today: dayOf(new Date(now), timeZone) });

  it('gives the local time, and the days from today by the local calendar', () => {
    const { clock, days } = dayAndTime(new Date('2026-12-02T17:05:00Z'), from('2026-12-01T22:59:00Z'));
    expect([days, clock.hour, clock.minute, clock.weekday]).to.deep.equal([1, 18, 5, 3]);
    expect(dayAndTime(new Date('2026-12-02T17:05:00Z'), from('2026-12-01T23:00:00Z')).days).to.equal(0);
  });

  it('counts days of 23 and 25 hours as days', () => {
    expect(dayAndTime(new Date('2026-03-29T22:00:00Z'), from('2026-03-28T23:00:00Z')).days).to.equal(1);
    expect(dayAndTime(new Date('2026-10-25T23:00:00Z'), from('2026-10-24T22:00:00Z')).days).to.equal(1);
    expect(dayAndTime(new Date('2026-11-30T23:00:00Z'), from('2026-12-04T12:00:00Z')).days).to.equal(-3);
  });
});
