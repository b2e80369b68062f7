import type { Component } from './component.js';
import { parseDateValue, type DateValue } from './date-value.js';
import { DAY, midnight } from './day.js';
import { parseDuration, type Duration } from './duration.js';
import { propertiesOf, valueOf } from './property.js';
import { localIn, momentIn, UTC, type Zone, type ZoneFinder } from './zone.js';

/** The dates of a `VEVENT`, without its recurrences. */
export interface CalendarEvent extends Component {
  /** The zones of its calendar. */
  zones: ZoneFinder;
  /** Of an event of days the first one, in UTC. */
  start: ZonedValue;
  allDay: boolean;
  duration: Duration;
}

/** A date or a date-time with its zone. */
export interface ZonedValue extends DateValue {
  zone: Zone;
  /** The rest of an `RDATE` that is a period: its end or its duration. */
  rest: string;
}

/** Reads the dates of all properties of a name. Times without a zone are read in `zone`. */
export function datesOf(
  event: Component & Pick<CalendarEvent, 'zones'>,
  name: string,
  zone = event.zones(''),
): ZonedValue[] {
  return propertiesOf(event, name).flatMap((property) => {
    // Dates have no colon; unquoted names of zones may have one: `TZID=(UTC+01:00) Paris`.
    const colon = property.lastIndexOf(':');
    const [, name] = /;TZID="?([^";]+)/i.exec(property.slice(0, colon)) ?? [];
    return property
      .slice(colon + 1)
      .split(',')
      .flatMap((text) => {
        const value = parseDateValue(text);
        const own = value?.isUtc ? UTC : name ? event.zones(name) : zone;
        return value ? { ...value, zone: own, rest: text.split('/')[1] ?? '' } : [];
      });
  });
}

/** Reads `DTSTART` with `DTEND` or `DURATION`; `undefined` without a start. */
export function eventOf(component: Component, zones: ZoneFinder): CalendarEvent | undefined {
  const source = { ...component, zones };
  let [start] = [...datesOf(source, 'DTSTART'), ...datesOf(source, 'RECURRENCE-ID')];
  if (!start) return undefined;
  const [end] = datesOf(source, 'DTEND', start.zone);
  let duration = durationOf(start, end, valueOf(component, 'DURATION'));
  // Exchange writes days as midnights and adds a property ([MS-OXCICAL] §2.1.3.1.1.20.28).
  const allDay = start.isDate || /^true$/i.test(valueOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT'));
  if (allDay) {
    const local = midnight(start.local);
    const length = end ? midnight(end.local) - local : duration.days + duration.time;
    // One day at least, and whole ones.
    duration = { days: Math.max(DAY, midnight(length + DAY - 1)), time: 0 };
    start = { ...start, local, zone: UTC };
  }
  return { ...source, start, allDay, duration };
}

/**
 * The duration up to `end`, which is exact (RFC 5545 §3.8.5.3), else as written. Without either, and up to an end before
 * the start, nothing: the event ends when it starts (§3.6.1).
 */
export function durationOf(start: ZonedValue, end: ZonedValue | undefined, written: string): Duration {
  return end ? { days: 0, time: Math.max(0, momentOf(end) - momentOf(start)) } : parseDuration(written);
}

/** The moment of a date-time in its zone, and of a date the first of the day there. */
export function momentOf({ local, zone }: ZonedValue): number {
  return momentIn(zone, local);
}

/**
 * The day that a value names, for events of days. A midnight is one where it is written, also in UTC; another moment in UTC
 * is read in the zone of the calendar.
 */
export function dayOf({ local, isUtc }: ZonedValue, { zones }: CalendarEvent): number {
  return midnight(isUtc && midnight(local) !== local ? localIn(zones(''), local) : local);
}
