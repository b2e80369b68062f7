import { tzOffset } from '@date-fns/tz/tzOffset';

/** A moment as the clocks of a place show it. `month` is 1 to 12, `weekday` 0 (Sunday) to 6, `offset` minutes east of UTC. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
  offset: number;
}

const MINUTE = 60_000;

/** Whether the runtime knows an IANA zone by this name. */
export function isTimeZone(name: string): boolean {
  // WebKit takes the empty name for the machine's own zone.
  return name !== '' && Number.isFinite(tzOffset(name, new Date(0)));
}

/** What the clocks of `zone` show at `date`. */
export function wallClock(date: Date, zone: string): WallClock {
  const offset = tzOffset(zone, date);
  const shifted = new Date(date.getTime() + offset * MINUTE);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
    offset,
  };
}

/**
 * The moment at which the clocks of `zone` show this time.
 * `local` is that time as if it were UTC, in milliseconds (`Date.UTC(…)`).
 * A time that a DST change repeats is read as the first one; a time that it skips, as the clock would show had it
 * not changed yet (both as RFC 5545 §3.3.5 has it).
 */
export function fromWallClock(local: number, zone: string): Date {
  const before = tzOffset(zone, new Date(local - 24 * 60 * MINUTE));
  const after = tzOffset(zone, new Date(local + 24 * 60 * MINUTE));
  const first = new Date(local - before * MINUTE);
  if (before === after || tzOffset(zone, first) === before) return first;
  const second = new Date(local - after * MINUTE);
  return tzOffset(zone, second) === after ? second : first;
}

/** RFC 3339 with the offset of `zone`: what a `datetime` attribute takes. */
export function isoInZone(date: Date, zone: string): string {
  const { offset } = wallClock(date, zone);
  const local = new Date(date.getTime() + offset * MINUTE).toISOString().slice(0, 19);
  if (!offset) return `${local}Z`;
  const sign = offset < 0 ? '-' : '+';
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${local}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
