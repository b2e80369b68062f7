import { wallClock } from '../text/time-zone.js';

/** The milliseconds of a day and a week, in local time: local times have no DST. */
export const DAY = 86_400_000;
export const WEEK = 7 * DAY;

/**
 * The first moment of a day, as a local time in milliseconds: as if it were UTC. `month` is 1 to 12, and is carried over
 * beyond, like `day`. `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
 */
export function startOfDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The last midnight at or before a local time. */
export function midnight(local: number): number {
  return Math.floor(local / DAY) * DAY;
}

/** `YYYY-MM-DD` of a local time. */
export function isoDay(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

/** The day of a moment in a zone (IANA name): see `local-days.ts`. */
export function dayOf(date: Date, zone: string): number {
  const { year, month, day } = wallClock(date, zone);
  return Date.UTC(year, month - 1, day);
}
