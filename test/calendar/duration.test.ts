import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/calendar/duration.js';

const [HOUR, DAY] = [3_600_000, 86_400_000];

describe('a duration', () => {
  it('has nominal days, weeks included, and exact time', () => {
    expect(parseDuration('P1DT2H30M')).to.deep.equal({ days: DAY, time: 2.5 * HOUR });
    expect(parseDuration('P2W')).to.deep.equal({ days: 14 * DAY, time: 0 });
    expect(parseDuration('PT24H')).to.deep.equal({ days: 0, time: DAY });
    expect(parseDuration('PT90S')).to.deep.equal({ days: 0, time: 90_000 });
  });

  it('is read with a sign, in lower case, and with a T before weeks or days', () => {
    expect(parseDuration('+PT1H')).to.deep.equal({ days: 0, time: HOUR });
    expect(parseDuration('pt1h')).to.deep.equal({ days: 0, time: HOUR });
    expect(parseDuration('PT1W')).to.deep.equal({ days: 7 * DAY, time: 0 });
  });

  it('is nothing if it is negative or no duration', () => {
    for (const text of ['-PT1H', '', 'P', 'une heure']) {
      expect(parseDuration(text), text).to.deep.equal({ days: 0, time: 0 });
    }
  });
});
