import type { WallClock } from '../text/time-zone.js';

/** When an office opens or closes, for a sentence. */
export interface DayAndTime {
  clock: WallClock;
  /** The days from today: 0 for today, also for a night that ends tomorrow. */
  days: number;
}
