import { expect } from '@open-wc/testing';
import { recurrence } from '../../src/calendar/recurrence.js';
import { parseRule } from '../../src/calendar/rule.js';
import { local } from '../support/calendar/component.js';

const START = '2026-01-31T10:00';

/** The local times of a rule after its start, in a window. */
function timesOf(
  text: string,
  start = START,
  from = '2026-01-01T00:00',
  to = '2026-12-31T23:59',
  days = 10_000,
): string[] {
  const rule = parseRule(text, local(start));
  if (!rule) throw new Error('This is no rule.');
  const found = [...recurrence(rule, local(start), local(from), local(to), { days })];
  return found.map((time) => new Date(time).toISOString().slice(0, 16));
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
    // The caller cuts off what is outside.
    expect(found).to.deep.equal(['2026-05-31T10:00', '2026-06-01T10:00', '2026-06-02T10:00']);
  });

  it('begin at the start if they are counted', () => {
    expect(timesOf('FREQ=DAILY;COUNT=1000', START, '2026-03-01T00:00', '2026-03-02T00:00')[0]).to.equal(
      '2026-02-01T10:00',
    );
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
