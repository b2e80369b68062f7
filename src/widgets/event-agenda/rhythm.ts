import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { wallClock } from '../../text/time-zone.js';
import { dateOf, momentsOf, type EventTimes } from './event-times.js';
import { DAY, dayIn } from '../../calendar/local-days.js';

/** How a series repeats. */
export interface Rhythm {
  unit: 'day' | 'week';
  /** The last date; `undefined` for a series that goes on after the data. */
  last: EventTimes | undefined;
}

/** The number of dates from which on a rhythm can be known. */
const FEWEST = 3;

/**
 * How dates repeat, in order, if they do so at the same local time without a gap. `horizon` is the moment at which the data
 * ends: a series that reaches it goes on. Days begin in `zone`.
 */
export function rhythmOf(dates: readonly EventOccurrence[], horizon: number, zone: string): Rhythm | undefined {
  const last = dates.at(-1);
  if (dates.length < FEWEST || !last) return undefined;
  const locals = dates.map(localOf);
  const [first = 0, second = 0] = locals;
  const step = second - first;
  const unit = step === DAY ? 'day' : step === 7 * DAY ? 'week' : undefined;
  if (!unit || !locals.every((local, index) => local === first + index * step)) return undefined;
  return { unit, last: momentsOf(last, zone)[0] + step < horizon ? dateOf(last) : undefined };
}

/** The local time of the start, in milliseconds as if it were UTC. */
function localOf({ start, timeZone }: EventOccurrence): number {
  return typeof start === 'string' ? dayIn(start) : start.getTime() + wallClock(start, timeZone).offset * 60_000;
}
