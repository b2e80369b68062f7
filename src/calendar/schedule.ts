import type { Component } from './component.js';
import { parseDateValue, type DateValue } from './date-value.js';
import { DAY, midnight } from './day.js';
import { parseDuration, type Duration } from './duration.js';
import { propertiesOf, valueOf } from './property.js';
import { localIn, momentIn, UTC, type Zone } from './zone.js';
import type { ZoneFinder } from './zones.js';

/** A `VEVENT` with the zones of its calendar. */
export interface CalendarEvent {
  component: Component;
  zones: ZoneFinder;
}

/** A date or a date-time with its zone. */
export interface ZonedValue extends DateValue {
  zone: Zone;
  /** The rest of an `RDATE` that is a period: its end or its duration. */
  rest: string;
}

/** When an event is, without its recurrences. */
export interface Schedule {
  start: ZonedValue;
  allDay: boolean;
  duration: Duration;
}

/** Reads the dates of all properties of a name. Times without a zone are read in `zone`. */
export function datesOf({ component, zones }: CalendarEvent, name: string, zone = zones('')): ZonedValue[] {
  return propertiesOf(component, name).flatMap((property) => {
    // Dates have no colon; unquoted names of zones may have one: `TZID=(UTC+01:00) Paris`.
    const colon = property.lastIndexOf(':');
    const [, name] = /;TZID="?([^";]+)/i.exec(property.slice(0, colon)) ?? [];
    return property
      .slice(colon + 1)
      .split(',')
      .flatMap((text) => {
        const value = parseDateValue(text);
        const own = value?.isUtc ? UTC : name ? zones(name) : zone;
        return value ? { ...value, zone: own, rest: text.split('/')[1] ?? '' } : [];
      });
  });
}

/** `DTSTART` with `DTEND` or `DURATION`; `undefined` without a start. */
export function scheduleOf(event: CalendarEvent): Schedule | undefined {
  const [start] = [...datesOf(event, 'DTSTART'), ...datesOf(event, 'RECURRENCE-ID')];
  if (!start) return undefined;
  const [end] = datesOf(event, 'DTEND', start.zone);
  const duration = durationOf(start, end, valueOf(event.component, 'DURATION'));
  const length = end ? midnight(end.local) - midnight(start.local) : duration.days + duration.time;
  // Exchange writes days as midnights and adds a property ([MS-OXCICAL] §2.1.3.1.1.20.28).
  const allDay = start.isDate || /^true$/i.test(valueOf(event.component, 'X-MICROSOFT-CDO-ALLDAYEVENT'));
  // An event of days lasts for one at least, and for whole ones.
  return allDay
    ? {
        start: { ...start, local: midnight(start.local) },
        allDay,
        duration: { days: Math.max(DAY, midnight(length + DAY - 1)), time: 0 },
      }
    : { start, allDay, duration };
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
