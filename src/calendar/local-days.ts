/**
 * Days counted in local time, which has no DST: a day is its midnight as if it were UTC, in milliseconds.
 * @module
 */
import { fromWallClock, wallClock, type WallClock } from '../text/time-zone.js';
import { DAY, isoDay } from './day.js';

export { DAY, dayOf, isoDay } from './day.js';

/** The day that `YYYY-MM-DD` names; `NaN` for any other text. */
export function dayIn(text: string): number {
  return Date.parse(`${text}T00:00:00Z`);
}

/** Whether a value is a day of the calendar, `YYYY-MM-DD`; `Date.parse` reads 30 February as 2 March. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = dayIn(value);
  return !Number.isNaN(day) && isoDay(day) === value;
}

/** A day, or any local time, as a wall clock. */
export function clockOf(day: number): WallClock {
  return wallClock(new Date(day), 'UTC');
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

/** The first day of a month; `month` counts months since the year 0. */
export function firstOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

/** The month of a day, in months since the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first moment of a day in a zone. Many things begin on the same days: each is looked up once. */
export function momentOf(day: number, zone: string): number {
  const key = `${day} ${zone}`;
  const known = moments.get(key) ?? fromWallClock(day, zone).getTime();
  if (moments.size > MOST) moments.clear();
  moments.set(key, known);
  return known;
}

const moments = new Map<string, number>();
/** More days than two years have. */
const MOST = 1_000;
