import type { Budget } from './recurrence.js';
import type { CalendarEvent } from './schedule.js';
import { momentIn, type Zone } from './zone.js';

/** One occurrence of an event. */
export interface Occurrence {
  event: CalendarEvent;
  /** The local time that it had in its series, in milliseconds; `undefined` for an event that does not recur. */
  id: number | undefined;
  /** Moments; of days their local midnights, the end exclusive. */
  start: number;
  end: number;
}

/** The time that is asked for, and how far a series may be expanded. */
export interface Window {
  from: number;
  to: number;
  /** The zone of the page: days begin in it. */
  page: Zone;
  budget: Budget;
  /** Told what the author of the calendar should know. */
  warn(message: string): void;
}

/** The occurrence of an event at a local time, whose moment `start` is. */
export function occurrence(
  event: CalendarEvent,
  id: number | undefined,
  local: number,
  { days, time } = event.duration,
  start = momentIn(event.start.zone, local),
): Occurrence {
  return { event, id, start, end: (days ? momentIn(event.start.zone, local + days) : start) + time };
}

/** The moments of an occurrence; those of days are in the zone of the page. */
export function moments({ event, start, end }: Occurrence, page: Zone): [start: number, end: number] {
  return event.allDay ? [momentIn(page, start), momentIn(page, end)] : [start, end];
}

/** The occurrences in a window, ordered by their start, up to a limit; at the same moment days come first. */
export function inWindow(found: readonly Occurrence[], { from, to, page }: Window, limit: number): Occurrence[] {
  return found
    .map((each) => [each, ...moments(each, page)] as const)
    .filter(([, start, end]) => start < to && (end > from || start >= from))
    .sort(([one, start, end], [other, otherStart, otherEnd]) => {
      return start - otherStart || Number(other.event.allDay) - Number(one.event.allDay) || end - otherEnd;
    })
    .slice(0, limit)
    .map(([each]) => each);
}
