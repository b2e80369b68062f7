import { dayOf } from '../calendar/local-days.js';
import { hoursOn, type DayHours } from './day-hours.js';
import type { OpeningHours, TimeRange } from './opening-hours.js';
import { Timeline, type Change, type OpenState } from './timeline.js';

/** Whether an office is open at a moment, and what follows. */
export interface Status {
  state: OpenState;
  /** The first moment at which it is something else; `undefined` if that is not within a year. */
  until?: Date | undefined;
  /** If it is neither open nor by appointment: when it is next, and which. `undefined` if that is not known. */
  next?: Change | undefined;
  /** The range of the moment. */
  range?: TimeRange | undefined;
  today: DayHours;
}

/** The status at a moment, in the zone of the office (IANA name). */
export function statusAt(hours: OpeningHours, now: Date, zone: string): Status {
  const timeline = new Timeline(hours, zone);
  const state = timeline.stateAt(now);
  const changes = timeline.changesAfter(now);
  const first = changes.next().value as Change | undefined;
  const isShut = state === 'closed' || state === 'unknown';
  return {
    state,
    until: first?.at,
    next: first && isShut ? nextOpening([first], changes) : undefined,
    range: timeline.rangeAt(now),
    today: hoursOn(hours, dayOf(now, zone)),
  };
}

/** The next opening; none after hours that nobody knows, which may have been one. */
function nextOpening(...lists: Iterable<Change>[]): Change | undefined {
  for (const changes of lists) {
    for (const change of changes) {
      if (change.state === 'unknown') return undefined;
      if (change.state !== 'closed') return change;
    }
  }
  return undefined;
}
