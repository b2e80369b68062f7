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

/** What we need of https://tc39.es/proposal-temporal/, which not every engine has. */
interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(time: number): { toZonedDateTimeISO(zone: string): { offsetNanoseconds: number } };
  };
}

const MINUTE = 60_000;
const NANOSECONDS = 6e10;
/** A name of the IANA database or an offset: `Temporal` would also take a whole date for its zone. */
const ZONE = /^[a-z][\w+/-]*$|^[+-]\d\d(?::?\d\d)?$/i;

/** Whether the runtime knows an IANA zone by this name. */
export function isTimeZone(name: string): boolean {
  return Number.isFinite(offsetAt(name, new Date(0)));
}

/**
 * Minutes east of UTC; `NaN` for no zone, or no date. `Temporal` where there is one: the first use of
 * `Intl.DateTimeFormat` costs more than all else that a list of news does.
 */
function offsetAt(zone: string, date: Date): number {
  if (!ZONE.test(zone)) return NaN;
  try {
    const { Instant } = (globalThis as unknown as { Temporal: TemporalLike }).Temporal;
    return Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / NANOSECONDS;
  } catch {
    // No `Temporal`, or what the page has put in its place.
    return tzOffset(zone, date);
  }
}

/** What the clocks of `zone` show at `date`. */
export function wallClock(date: Date, zone: string): WallClock {
  const offset = offsetAt(zone, date);
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
  const before = offsetAt(zone, new Date(local - 24 * 60 * MINUTE));
  const after = offsetAt(zone, new Date(local + 24 * 60 * MINUTE));
  const first = new Date(local - before * MINUTE);
  if (before === after || offsetAt(zone, first) === before) return first;
  const second = new Date(local - after * MINUTE);
  return offsetAt(zone, second) === after ? second : first;
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
