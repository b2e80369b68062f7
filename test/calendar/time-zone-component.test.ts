import { expect } from '@open-wc/testing';
import { zoneOf } from '../../src/calendar/time-zone-component.js';
import { calendarWith } from '../support/calendar/component.js';

const observance = (kind: string, start: string, from: string, to: string, ...more: string[]): string =>
  [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more, `END:${kind}`].join('\n');

/** The offset in hours at a moment, in the zone of these observances. */
function offsetAt(moment: string, ...observances: string[]): number | undefined {
  const [zone] = calendarWith(['BEGIN:VTIMEZONE', 'TZID:a', ...observances, 'END:VTIMEZONE'].join('\n')).components;
  const offset = zone && zoneOf(zone)?.offset(Date.parse(moment));
  return offset === undefined ? undefined : offset / 3_600_000;
}

const WINTER = observance('STANDARD', '16011028T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10');
const SUMMER = observance('DAYLIGHT', '16010325T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3');

describe('a zone that a calendar defines', () => {
  it('changes by its rules, although they begin in 1601', () => {
    expect(offsetAt('2026-03-29T00:59Z', WINTER, SUMMER)).to.equal(1);
    expect(offsetAt('2026-03-29T01:00Z', WINTER, SUMMER)).to.equal(2);
    expect(offsetAt('2026-10-25T00:59Z', WINTER, SUMMER)).to.equal(2);
    expect(offsetAt('2026-10-25T01:00Z', WINTER, SUMMER)).to.equal(1);
  });

  it('changes at its dates', () => {
    const dated = observance('STANDARD', '20200101T000000', '+0100', '+0300', 'RDATE:20260411T100000');
    const back = observance('STANDARD', '20250101T000000', '+0300', '+0100');
    expect(offsetAt('2024-06-01T00:00Z', dated, back)).to.equal(3);
    expect(offsetAt('2026-01-01T00:00Z', dated, back)).to.equal(1);
    expect(offsetAt('2026-05-01T00:00Z', dated, back)).to.equal(3);
  });

  it('has before its first change the offset from which that begins', () => {
    expect(offsetAt('2019-01-01T00:00Z', observance('STANDARD', '20200101T000000', '-0330', '-0400'))).to.equal(-3.5);
  });

  it('stops changing when its rule ends', () => {
    const ended = SUMMER.replace('BYMONTH=3', 'BYMONTH=3;UNTIL=20250330T010000Z');
    expect(offsetAt('2026-07-01T00:00Z', WINTER, ended)).to.equal(1);
  });

  it('is none without an observance that can be used', () => {
    expect(offsetAt('2026-01-01T00:00Z')).to.equal(undefined);
    expect(offsetAt('2026-01-01T00:00Z', observance('STANDARD', 'hier', '+0100', '+0100'))).to.equal(undefined);
    expect(offsetAt('2026-01-01T00:00Z', observance('STANDARD', '20200101T000000', 'un', 'deux'))).to.equal(undefined);
  });
});
