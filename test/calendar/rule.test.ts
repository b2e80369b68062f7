import { expect } from '@open-wc/testing';
import { parseRule } from '../../src/calendar/rule.js';
import { local } from '../support/calendar/component.js';

/** A Saturday. */
const START = local('2026-04-11T10:00');

describe('a recurrence rule', () => {
  it('has an interval of one, no end and weeks from Monday, unless it says otherwise', () => {
    const plain = parseRule('FREQ=DAILY', START);
    expect(plain?.interval).to.equal(1);
    expect(plain?.count).to.equal(Infinity);
    expect(plain?.until).to.equal(undefined);
    expect(plain?.weekStart).to.equal(1);
    const other = parseRule('FREQ=DAILY;INTERVAL=2;COUNT=3;UNTIL=20260501;WKST=SU', START);
    expect([other?.interval, other?.count, other?.until?.isDate, other?.weekStart]).to.deep.equal([2, 3, true, 0]);
  });

  it('takes from its start what it does not say', () => {
    expect(parseRule('FREQ=WEEKLY', START)?.weekdays).to.deep.equal([{ weekday: 6, nth: 0 }]);
    expect(parseRule('FREQ=MONTHLY', START)?.numbers.BYMONTHDAY).to.deep.equal([11]);
    expect(parseRule('FREQ=YEARLY', START)?.numbers).to.deep.include({ BYMONTHDAY: [11], BYMONTH: [4] });
    expect(parseRule('FREQ=YEARLY;BYMONTH=6', START)?.numbers).to.deep.include({ BYMONTHDAY: [11], BYMONTH: [6] });
    expect(parseRule('FREQ=DAILY', START)?.times).to.deep.equal([10 * 3_600_000]);
  });

  it('reads weekdays with their number, which rules by the week and the day do not have', () => {
    expect(parseRule('FREQ=MONTHLY;BYDAY=-1SU,2MO', START)?.weekdays).to.deep.equal([
      { weekday: 0, nth: -1 },
      { weekday: 1, nth: 2 },
    ]);
    expect(parseRule('FREQ=WEEKLY;BYDAY=2MO', START)?.weekdays).to.deep.equal([{ weekday: 1, nth: 0 }]);
  });

  it('has its times of day in order, those that do not exist left out', () => {
    const times = parseRule('FREQ=DAILY;BYHOUR=18,9,24;BYMINUTE=30', START)?.times;
    expect(times).to.deep.equal([9.5 * 3_600_000, 18.5 * 3_600_000]);
  });

  it('is not read by the hour, minute or second, without a unit, or in another calendar', () => {
    for (const text of ['FREQ=HOURLY', 'FREQ=MINUTELY', 'FREQ=SECONDLY', 'COUNT=2', '', 'RSCALE=HEBREW;FREQ=YEARLY']) {
      expect(parseRule(text, START), text).to.equal(undefined);
    }
    expect(parseRule('rscale=gregorian;freq=yearly', START)?.unit).to.equal('YEARLY');
  });

  it('never has an interval of nothing', () => {
    expect(parseRule('FREQ=DAILY;INTERVAL=0', START)?.interval).to.equal(1);
  });
});
