import { limits } from '../limits.js';
import { readCalendars } from './component.js';
import { seriesIn } from './identify.js';
import { inWindow, moments, type Occurrence, type Window } from './occurrence.js';
import { valueOf } from './property.js';
import { eventOf, type CalendarEvent } from './schedule.js';
import { occurrencesOf } from './series.js';
import { namedZone, UTC } from './zone.js';
import { zonesOf } from './zones.js';

/** The options of reading a calendar. */
export interface CalendarQuery {
  /** Moments in milliseconds; `to` is exclusive. */
  from: number;
  to: number;
  /** IANA name of the zone of times without one, in which days begin. */
  timeZone: string;
  /** Told what the author of the calendar should know. */
  warn(message: string): void;
}

/**
 * The occurrences of all calendars in a text (RFC 5545) in order, computed in several steps. They are expanded by the local
 * time of each event, so that the zone of the device has no influence. Private events are left out; one that can't be read
 * leaves the others as they are.
 */
export function* expandCalendar(text: string, query: CalendarQuery): Generator<void, Occurrence[], void> {
  const page = namedZone(query.timeZone) ?? UTC;
  const window: Window = { ...query, page, budget: { days: 0 } };
  const warnOfLimit = (what: string) => query.warn(`Too many ${what}: some are left out.`);
  const events: CalendarEvent[] = [];
  for (const calendar of yield* readCalendars(text)) {
    const zones = zonesOf(calendar, page, query.warn);
    for (const component of calendar.components) {
      const event = component.name === 'VEVENT' && eventOf(component, zones);
      if (event) events.push(event);
      yield;
    }
  }
  if (events.length > limits.calendarEvents) warnOfLimit('events');
  let found: Occurrence[] = [];
  let days: number = limits.calendarDays;
  for (const series of seriesIn(events.slice(0, limits.calendarEvents))) {
    yield;
    if (!series) continue;
    const budget = (window.budget = { days: Math.min(days, limits.seriesDays) });
    days -= budget.days;
    found.push(...occurrencesOf(series, window).filter(({ event }) => !isHidden(event) && !isHidden(series.master)));
    days += budget.days;
    if (found.length > 2 * limits.calendarOccurrences) {
      found = inWindow(found, window, limits.calendarOccurrences);
      // Later ones are of no use.
      for (const each of found.slice(-1)) window.to = moments(each, page)[0] + 1;
    }
  }
  if (days <= 0) warnOfLimit('repetitions');
  const first = inWindow(found, window, limits.calendarOccurrences);
  if (window.to < query.to || first.length < found.length) warnOfLimit('occurrences');
  return first;
}

/** Whether only its author may see an event; a class that is not known counts as private (RFC 5545 §3.8.1.3). */
function isHidden(event: CalendarEvent | undefined): boolean {
  return !!event && !/^(?:PUBLIC)?$/i.test(valueOf(event, 'CLASS'));
}
