import { expect } from '@open-wc/testing';
import { fromWallClock, isoInZone, isTimeZone, wallClock } from '../../src/text/time-zone.js';

/** A wall-clock time for `fromWallClock`. */
const local = (text: string) => Date.parse(`${text}Z`);

describe('isTimeZone', () => {
  for (const name of ['Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'UTC', 'Etc/GMT+5', '+02:00']) {
    it(`accepts ${name}`, () => expect(isTimeZone(name)).to.be.true);
  }
  for (const name of ['Paris', 'Europe/Lutèce', '', '2026-01-01T00:00Z', '2026-01-01[Europe/Paris]']) {
    it(`refuses “${name}”`, () => expect(isTimeZone(name)).to.be.false);
  }
});

describe('wallClock', () => {
  it('is the same with and without Temporal, and with a replaced one', () => {
    const page = globalThis as { Temporal?: unknown };
    const own = Object.getOwnPropertyDescriptor(page, 'Temporal');
    const moments = Array.from({ length: 48 }, (_, month) => new Date(Date.UTC(2024, month, 28, 23, 30)));
    const clocks = (): unknown[] => moments.map((moment) => wallClock(moment, 'Europe/Paris'));
    const expected = clocks();
    try {
      for (const value of [undefined, {}, document.createElement('a')]) {
        Object.defineProperty(page, 'Temporal', { value, configurable: true });
        expect(clocks()).to.deep.equal(expected);
      }
    } finally {
      if (own) Object.defineProperty(page, 'Temporal', own);
      else delete page.Temporal;
    }
  });

  it('returns the place’s local time, whatever the machine’s time zone', () => {
    const clock = wallClock(new Date('2010-02-13T02:00:00Z'), 'Europe/Paris');
    expect(clock).to.deep.equal({
      year: 2010,
      month: 2,
      day: 13,
      hour: 3,
      minute: 0,
      second: 0,
      weekday: 6,
      offset: 60,
    });
  });

  it('changes the year at the place’s midnight', () => {
    const clock = wallClock(new Date('2025-12-31T21:30:00Z'), 'Indian/Reunion');
    expect([clock.year, clock.month, clock.day, clock.hour]).to.deep.equal([2026, 1, 1, 1]);
  });
});

describe('isoInZone', () => {
  const cases = [
    // The last second before each change of 2026, and the first one after.
    ['2026-03-29T00:59:59Z', 'Europe/Paris', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', 'Europe/Paris', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:59:59Z', 'Europe/Paris', '2026-10-25T02:59:59+02:00'],
    ['2026-10-25T01:00:00Z', 'Europe/Paris', '2026-10-25T02:00:00+01:00'],
    ['2026-03-08T06:59:59Z', 'America/New_York', '2026-03-08T01:59:59-05:00'],
    ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00:00-04:00'],
    ['2026-11-01T05:59:59Z', 'America/New_York', '2026-11-01T01:59:59-04:00'],
    ['2026-11-01T06:00:00Z', 'America/New_York', '2026-11-01T01:00:00-05:00'],
    ['2026-07-01T00:00:00Z', 'Indian/Reunion', '2026-07-01T04:00:00+04:00'],
    ['2026-07-01T00:00:00Z', 'Asia/Kolkata', '2026-07-01T05:30:00+05:30'],
    ['2026-07-01T00:00:00Z', 'Pacific/Marquesas', '2026-06-30T14:30:00-09:30'],
    ['2026-07-01T00:00:00Z', 'UTC', '2026-07-01T00:00:00Z'],
  ] as const;

  for (const [moment, zone, expected] of cases) {
    it(`${moment} in ${zone} is ${expected}`, () => {
      expect(isoInZone(new Date(moment), zone)).to.equal(expected);
    });
    it(`${expected} is the moment ${moment}`, () => {
      expect(Date.parse(isoInZone(new Date(moment), zone))).to.equal(Date.parse(moment));
    });
  }
});

describe('fromWallClock', () => {
  const cases = [
    ['an ordinary winter time', '2026-01-15T12:00:00', 'Europe/Paris', '2026-01-15T11:00:00.000Z'],
    ['an ordinary summer time', '2026-07-15T12:00:00', 'Europe/Paris', '2026-07-15T10:00:00.000Z'],
    ['the last second before summer time', '2026-03-29T01:59:59', 'Europe/Paris', '2026-03-29T00:59:59.000Z'],
    ['the first second of summer time', '2026-03-29T03:00:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['a time that the change skips', '2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['a time that the change repeats', '2026-10-25T02:30:00', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['the first time after the repeated hour', '2026-10-25T03:00:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    ['the last time before the repeated hour', '2026-10-25T01:59:59', 'Europe/Paris', '2026-10-24T23:59:59.000Z'],
    ['a skipped time west of Greenwich', '2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['a repeated time west of Greenwich', '2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['a time before the change of the same day', '2026-03-08T01:30:00', 'America/New_York', '2026-03-08T06:30:00.000Z'],
    ['a place without summer time', '2026-03-29T02:30:00', 'Indian/Reunion', '2026-03-28T22:30:00.000Z'],
  ] as const;

  for (const [what, time, zone, expected] of cases) {
    it(`reads ${what}: ${time} in ${zone} is ${expected}`, () => {
      expect(fromWallClock(local(time), zone).toISOString()).to.equal(expected);
    });
  }

  it('is the inverse of wallClock at every hour of a year except the repeated one', () => {
    const start = Date.UTC(2026, 0, 1);
    const wrong = Array.from({ length: 365 * 24 }, (_, hour) => new Date(start + hour * 3_600_000)).filter((moment) => {
      const clock = wallClock(moment, 'Europe/Paris');
      const time = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour);
      return fromWallClock(time, 'Europe/Paris').getTime() !== moment.getTime();
    });
    expect(wrong.map((moment) => moment.toISOString())).to.deep.equal(['2026-10-25T01:00:00.000Z']);
  });
});
