import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { momentsOf } from './event-times.js';
import { DAY, dayOf, momentOf } from '../../calendar/local-days.js';

/** The next moment at which the agenda changes by itself: at midnight, or when an event begins or ends. */
export function nextChange(events: readonly EventOccurrence[], now: Date, zone: string): Date {
  const moments = events.flatMap((event) => momentsOf(event, zone)).filter((moment) => moment > now.getTime());
  return new Date(moments.reduce((one, other) => Math.min(one, other), momentOf(dayOf(now, zone) + DAY, zone)));
}
