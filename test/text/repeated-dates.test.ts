import { expect } from '@open-wc/testing';
import { MOST_DATES, repeatedDates } from '../../src/text/repeated-dates.js';

const starts = (...parameters: Parameters<typeof repeatedDates>) =>
  repeatedDates(...parameters).map(({ start }) => start);
const first = { start: '2026-03-24T20:30', end: '2026-03-25T01:00' };

describe('repeatedDates', () => {
  it('repeats a date at the same local time, the last day included', () => {
    expect(repeatedDates(first, 'weekly', '2026-04-07')).to.deep.equal([
      first,
      { start: '2026-03-31T20:30', end: '2026-04-01T01:00' },
      { start: '2026-04-07T20:30', end: '2026-04-08T01:00' },
    ]);
    expect(starts(first, 'daily', '2026-03-26')).to.deep.equal([
      '2026-03-24T20:30',
      '2026-03-25T20:30',
      '2026-03-26T20:30',
    ]);
    expect(starts(first, 'fortnightly', '2026-04-20')).to.deep.equal(['2026-03-24T20:30', '2026-04-07T20:30']);
  });

  it('repeats the same weekday of the month, and leaves out a month without a fifth one', () => {
    const saturday = { start: '2026-01-03', end: '' };
    expect(starts(saturday, 'monthly', '2026-04-30')).to.deep.equal([
      '2026-01-03',
      '2026-02-07',
      '2026-03-07',
      '2026-04-04',
    ]);
    expect(starts({ start: '2026-01-31', end: '' }, 'monthly', '2026-06-01')).to.deep.equal([
      '2026-01-31',
      '2026-05-30',
    ]);
  });

  it('has no dates before the first one, and at most one more than an event may have', () => {
    expect(repeatedDates(first, 'weekly', '2026-03-23')).to.deep.equal([]);
    expect(repeatedDates(first, 'daily', '2036-03-23')).to.have.length(MOST_DATES + 1);
    expect(repeatedDates(first, 'daily', 'demain')).to.deep.equal([]);
  });
});
