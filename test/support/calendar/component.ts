import { readCalendars, type Component } from '../../../src/calendar/component.js';
import { eventOf, type CalendarEvent } from '../../../src/calendar/schedule.js';
import { namedZone, UTC, type Zone } from '../../../src/calendar/zone.js';
import { zonesOf } from '../../../src/calendar/zones.js';
import { finish } from '../../../src/sources/steps.js';
import { calendarOf } from './case.js';

/** The zone of the page in these tests. */
export const PARIS: Zone = namedZone('Europe/Paris') ?? UTC;

/** The calendars of a text. */
export function calendarsIn(text: string): Component[] {
  return finish(readCalendars(text));
}

/** The calendar of these lines; those of one event if they begin with `DTSTART`. */
export function calendarWith(lines: string): Component {
  const [calendar] = calendarsIn(calendarOf(lines));
  if (!calendar) throw new Error('There is no calendar.');
  return calendar;
}

/** The events of these lines, with the zones of their calendar. */
export function eventsWith(lines: string): CalendarEvent[] {
  const calendar = calendarWith(lines);
  const zones = zonesOf(calendar, PARIS, () => undefined);
  return calendar.components.flatMap((component) => (component.name === 'VEVENT' && eventOf(component, zones)) || []);
}

/** The only event of these lines. */
export function eventWith(lines: string): CalendarEvent {
  const [event] = eventsWith(lines);
  if (!event) throw new Error('There is no event.');
  return event;
}

/** A local time in milliseconds, as if it were UTC. */
export function local(text: string): number {
  return Date.parse(`${text}Z`);
}
