import { utc, type WrittenEvent } from '../../calendar/calendar-file.js';
import type { EventTimes } from './event-times.js';
import type { Dated } from './event-dates.js';
import type { Rhythm } from './rhythm.js';

/**
 * An event for the visitor's own calendar: one, which repeats if it does so in a way that is known, else one for each date.
 * A date has the identifier that it has in the calendar of its source, and the same one when the dates before it are over.
 */
export function savedEvents({ event, others, rhythm }: Dated): WrittenEvent[] {
  if (rhythm && !event.dateUid) return [{ ...event, rule: ruleOf(rhythm) }];
  return [event, ...others].map((date) => ({ ...event, ...date, uid: date.dateUid ?? date.id }));
}

/** A series up to its last date: in UTC, as rules of timed events need it. */
function ruleOf({ unit, last }: Rhythm): string {
  const until = last && untilOf(last);
  return `FREQ=${unit === 'day' ? 'DAILY' : 'WEEKLY'}${until ? `;UNTIL=${until}` : ''}`;
}

function untilOf({ start }: EventTimes): string {
  return typeof start === 'string' ? start.replaceAll('-', '') : utc(start);
}
