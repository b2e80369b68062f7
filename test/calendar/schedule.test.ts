import { expect } from '@open-wc/testing';
import { datesOf, dayOf, momentOf, type CalendarEvent } from '../../src/calendar/schedule.js';
import { eventsWith, eventWith, local } from '../support/calendar/component.js';

const DAY = 86_400_000;

describe('the dates of a property', () => {
  it('have the zone of their parameter, else that of the calendar; UTC if they say so', () => {
    const event = eventWith('DTSTART:20260711T100000\nRDATE;TZID=America/New_York:20260711T100000,20260712T100000Z');
    const [lone] = datesOf(event, 'DTSTART');
    expect(lone && new Date(momentOf(lone)).toISOString()).to.equal('2026-07-11T08:00:00.000Z');
    expect(datesOf(event, 'RDATE').map(({ zone }) => zone.name)).to.deep.equal(['America/New_York', 'UTC']);
  });

  it('are those that exist, each with the rest of a period', () => {
    const event = eventWith('DTSTART:20260711\nRDATE;VALUE=PERIOD:20260231T100000,20260711T100000/PT2H');
    expect(datesOf(event, 'RDATE').map(({ rest }) => rest)).to.deep.equal(['PT2H']);
  });

  it('have a zone whose name contains colons, without quotes', () => {
    const event = eventWith('DTSTART;TZID=(UTC+01:00) Paris:20260711T100000');
    expect(datesOf(event, 'DTSTART')[0]?.local).to.equal(local('2026-07-11T10:00'));
  });
});

describe('the dates of an event', () => {
  const scheduled = (lines: string): CalendarEvent | undefined => eventsWith(lines)[0];

  it('are none without a start', () => {
    expect(scheduled('RRULE:FREQ=DAILY')).to.equal(undefined);
  });

  it('have the exact time up to its end, and nothing if that is before the start', () => {
    expect(scheduled('DTSTART:20260711T100000\nDTEND:20260711T113000')?.duration).to.deep.equal({
      days: 0,
      time: 5_400_000,
    });
    expect(scheduled('DTSTART:20260711T100000\nDTEND:20260710T100000')?.duration.time).to.equal(0);
  });

  it('have whole days, one at least', () => {
    expect(scheduled('DTSTART;VALUE=DATE:20260711')?.duration.days).to.equal(DAY);
    expect(scheduled('DTSTART;VALUE=DATE:20260711\nDTEND;VALUE=DATE:20260713')?.duration.days).to.equal(2 * DAY);
    expect(scheduled('DTSTART;VALUE=DATE:20260711\nDURATION:PT30H')?.duration.days).to.equal(2 * DAY);
  });

  it('are days where Exchange says so, whatever the times', () => {
    const lines = 'DTSTART:20260711T000000\nDTEND:20260712T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    expect(scheduled(lines)).to.deep.include({ allDay: true });
    expect(scheduled(lines.replace('TRUE', 'FALSE'))).to.deep.include({ allDay: false });
  });
});

describe('the day of a value', () => {
  it('is the one that is written, of a midnight also in UTC, and of another moment in UTC that of the calendar', () => {
    const event = eventWith('DTSTART:20260711T000000Z\nRDATE:20260711T230000Z');
    const days = ['DTSTART', 'RDATE'].flatMap((name) => datesOf(event, name)).map((value) => dayOf(value, event));
    expect(days).to.deep.equal([local('2026-07-11T00:00'), local('2026-07-12T00:00')]);
  });
});
