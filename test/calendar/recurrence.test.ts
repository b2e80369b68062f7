import { expect } from '@open-wc/testing';
import { recurrence } from '../../src/calendar/recurrence.js';
import { UTC } from '../../src/calendar/zone.js';
import { local, PARIS } from '../support/calendar/component.js';

const START = '2026-01-31T10:00';

/** The moments of a rule after its start, in a window, in a zone without changes. */
function timesOf(
  text: string,
  start = START,
  from = '2026-01-01T00:00',
  to = '2026-12-31T23:59',
  days = 10_000,
): string[] {
  const found = recurrence(text, local(start), UTC, local(from), local(to), { days });
  if (!found) throw new Error('This is no rule.');
  return [...found].map((time) => new Date(time).toISOString().slice(0, 16));
}

describe('the times of a rule', () => {
  it('leave out months that lack the day', () => {
    expect(timesOf('FREQ=MONTHLY').slice(0, 3)).to.deep.equal([
      '2026-03-31T10:00',
      '2026-05-31T10:00',
      '2026-07-31T10:00',
    ]);
  });

  it('count days and weekdays from the end too', () => {
    expect(timesOf('FREQ=MONTHLY;BYMONTHDAY=-1')[0]).to.equal('2026-02-28T10:00');
    expect(timesOf('FREQ=MONTHLY;BYDAY=-1FR')[0]).to.equal('2026-02-27T10:00');
  });

  it('are those of a place in each interval', () => {
    expect(timesOf('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')[0]).to.equal('2026-02-27T10:00');
  });

  it('begin near the window, not at a start that is centuries ago', () => {
    const found = timesOf('FREQ=DAILY', '1601-01-01T10:00', '2026-06-01T00:00', '2026-06-02T00:00', 10);
    // The caller cuts off what is after it.
    expect(found).to.deep.equal(['2026-06-01T10:00', '2026-06-02T10:00']);
  });

  it('are counted from the start, which is the first', () => {
    expect(timesOf('FREQ=DAILY;COUNT=31', START, '2026-03-01T00:00')).to.deep.equal([
      '2026-03-01T10:00',
      '2026-03-02T10:00',
    ]);
  });

  it('end with the time that is given, in UTC too, or with the whole day', () => {
    for (const until of ['20260202T100000', '20260202T100000Z', '20260202']) {
      expect(timesOf(`FREQ=DAILY;UNTIL=${until}`), until).to.deep.equal(['2026-02-01T10:00', '2026-02-02T10:00']);
    }
  });

  it('leave out a time that a change of the zone skips, which is not counted either', () => {
    const start = local('2026-03-28T02:30');
    const found = recurrence('FREQ=DAILY;COUNT=2', start, PARIS, start, local('2026-04-30T00:00'), { days: 100 }) ?? [];
    expect([...found].map((time) => new Date(time).toISOString())).to.deep.equal(['2026-03-30T00:30:00.000Z']);
  });

  it('are as their start in all that the rule does not say', () => {
    expect(timesOf('FREQ=WEEKLY')[0]).to.equal('2026-02-07T10:00');
    expect(timesOf('FREQ=YEARLY', START, START, '2028-12-31T00:00')[0]).to.equal('2027-01-31T10:00');
    expect(timesOf('FREQ=YEARLY;BYMONTH=5')).to.deep.equal(['2026-05-31T10:00']);
    expect(timesOf('FREQ=DAILY')[0]).to.equal('2026-02-01T10:00');
  });

  it('are those of every weekday of the name in a rule by the week, whatever its number', () => {
    expect(timesOf('FREQ=WEEKLY;BYDAY=2MO').slice(0, 2)).to.deep.equal(['2026-02-02T10:00', '2026-02-09T10:00']);
  });

  it('are in weeks from Monday, unless the rule says otherwise', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU';
    expect(timesOf(rule)[0]).to.equal('2026-02-01T10:00');
    expect(timesOf(`${rule};WKST=SU`)[0]).to.equal('2026-02-08T10:00');
  });

  it('are at the times of day that it names, in order, but for those that do not exist', () => {
    expect(timesOf('FREQ=DAILY;BYHOUR=18,9,24;BYMINUTE=30').slice(0, 3)).to.deep.equal([
      '2026-01-31T18:30',
      '2026-02-01T09:30',
      '2026-02-01T18:30',
    ]);
  });

  it('are in every interval if that is nothing', () => {
    expect(timesOf('FREQ=DAILY;INTERVAL=0')[0]).to.equal('2026-02-01T10:00');
  });

  it('are none by the hour, minute or second, without a unit, or in another calendar', () => {
    for (const text of ['FREQ=HOURLY', 'FREQ=MINUTELY', 'FREQ=SECONDLY', 'COUNT=2', '', 'RSCALE=HEBREW;FREQ=YEARLY']) {
      expect(recurrence(text, 0, UTC, 0, 1, { days: 1 }), text).to.equal(undefined);
    }
    expect(timesOf('rscale=gregorian;freq=daily')[0]).to.equal('2026-02-01T10:00');
  });

  it('end when no day is left to look at: a rule without a match would go on for ever', () => {
    expect(timesOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', START, '2026-01-01T00:00', '9999-01-01T00:00')).to.deep.equal(
      [],
    );
  });

  it('know the weeks of a year, whose first has four days in it', () => {
    expect(timesOf('FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU', START, '2026-01-01T00:00', '2027-01-31T00:00')).to.deep.equal([
      '2027-01-03T10:00',
    ]);
  });
});
