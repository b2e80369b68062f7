import { wallClock, type WallClock } from '../text/time-zone.js';
import { DAY, dayOf } from './day.js';

/** The day from which a moment is seen. */
export interface SeenFrom {
  /** IANA name. */
  timeZone: string;
  /** The present day there: see `local-days.ts`. */
  today: number;
}

/** A moment for a sentence: the local time, and the number of days from today. */
export function dayAndTime(moment: Date, { timeZone, today }: SeenFrom): { clock: WallClock; days: number } {
  const clock = wallClock(moment, timeZone);
  return { clock, days: Math.round((dayOf(moment, timeZone) - today) / DAY) };
}
