import { expect } from '@open-wc/testing';
import { inWindow, moments, occurrence, type Occurrence } from '../../src/calendar/occurrence.js';
import { eventWith, local, PARIS } from '../support/calendar/component.js';

const DAY = 86_400_000;

/** The occurrence of an event at a local time, for so many nominal days and so much time. */
function at(lines: string, time: string, duration = { days: 0, time: 3_600_000 }): Occurrence {
  return occurrence(eventWith(lines), undefined, local(time), duration);
}

const timed = (time: string, duration?: { days: number; time: number }): Occurrence =>
  at('DTSTART:20260101T100000', time, duration);
const window = (from: string, to: string): Parameters<typeof inWindow>[1] => ({
  from: Date.parse(from),
  to: Date.parse(to),
  page: PARIS,
  budget: { days: 0 },
  warn: () => undefined,
});

describe('an occurrence', () => {
  it('ends after nominal days at the same local time, and after exact hours later', () => {
    // The night in which summer time begins.
    const nominal = timed('2026-03-28T20:00', { days: DAY, time: 0 });
    expect(new Date(nominal.end).toISOString()).to.equal('2026-03-29T18:00:00.000Z');
    const exact = timed('2026-03-28T20:00', { days: 0, time: DAY });
    expect(new Date(exact.end).toISOString()).to.equal('2026-03-29T19:00:00.000Z');
  });

  it('of days is in days, whose moments are the midnights of the page', () => {
    const days = at('DTSTART;VALUE=DATE:20260711', '2026-07-11T00:00', { days: DAY, time: 0 });
    expect(days.start).to.equal(local('2026-07-11T00:00'));
    expect(moments(days, PARIS)[0]).to.equal(Date.parse('2026-07-10T22:00Z'));
  });
});

describe('the occurrences in a window', () => {
  it('are those that have not ended before it and begin before its end, in order', () => {
    const all = ['2026-04-11T12:00', '2026-04-11T09:30', '2026-04-11T08:00', '2026-04-12T00:00'].map((time) =>
      timed(time),
    );
    const found = inWindow(all, window('2026-04-11T08:00Z', '2026-04-11T22:00Z'), 9);
    expect(found.map(({ start }) => new Date(start).toISOString().slice(11, 16))).to.deep.equal(['07:30', '10:00']);
  });

  it('have one without a length at the begin of the window, and not at its end', () => {
    const moment = timed('2026-04-11T10:00', { days: 0, time: 0 });
    expect(inWindow([moment], window('2026-04-11T08:00Z', '2026-04-11T09:00Z'), 9)).to.have.length(1);
    expect(inWindow([moment], window('2026-04-11T07:00Z', '2026-04-11T08:00Z'), 9)).to.have.length(0);
  });

  it('have days first at the same moment, and are no more than the limit', () => {
    const days = at('DTSTART;VALUE=DATE:20260711', '2026-07-11T00:00', { days: DAY, time: 0 });
    const found = inWindow([timed('2026-07-11T00:00'), days], window('2026-07-01', '2026-08-01'), 1);
    expect(found.map(({ event }) => event.allDay)).to.deep.equal([true]);
  });
});
