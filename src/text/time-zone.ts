import { tzOffset } from '@date-fns/tz/tzOffset';

/** The local time of a moment. `month` is 1 to 12, `weekday` 0 (Sunday) to 6, `offset` minutes east of UTC. */
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

/** The part of https://tc39.es/proposal-temporal/ that is used here; not every engine has it. */
interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(time: number): { toZonedDateTimeISO(zone: string): { offsetNanoseconds: number } };
  };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NANOSECONDS = 6e10;
/** An IANA time zone name or an offset: `Temporal` would also accept a whole date as a zone. */
const ZONE = /^[a-z][\w+/-]*$|^[+-]\d\d(?::?\d\d)?$/i;

/** Whether the runtime knows an IANA zone by this name. */
export function isTimeZone(name: string): boolean {
  return Number.isFinite(offsetAt(name, new Date(0)));
}

/**
 * The UTC offset of a zone at a moment, in minutes east; `NaN` for an unknown zone or an invalid date. Uses `Temporal`
 * if the engine has it: the first use of `Intl.DateTimeFormat` costs more than everything else that a list of news
 * does.
 */
export function offsetAt(zone: string, date: Date): number {
  if (!ZONE.test(zone)) return NaN;
  try {
    const { Instant } = (globalThis as unknown as { Temporal: TemporalLike }).Temporal;
    return Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / NANOSECONDS;
  } catch {
    // The engine has no `Temporal`, or the page has replaced it.
    return tzOffset(zone, date);
  }
}

/** The local time of `date` in `zone`. */
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
 * The moment of a local time in `zone`. `local` is that time as if it were UTC, in milliseconds (`Date.UTC(…)`); what is
 * repeated or skipped is read as by `momentOfLocal`.
 */
export function fromWallClock(local: number, zone: string): Date {
  return new Date(momentOfLocal(local, (time) => offsetAt(zone, new Date(time)) * MINUTE));
}

/**
 * The moment of a local time, in milliseconds as `local`; `offset` gives the UTC offset of the zone at a moment, in
 * milliseconds. A time that a DST change repeats is the first of the two; a time that it skips is read with the offset
 * from before the change (both as RFC 5545 §3.3.5 defines).
 */
export function momentOfLocal(local: number, offset: (time: number) => number): number {
  const before = offset(local - DAY);
  const after = offset(local + DAY);
  const first = local - before;
  if (before === after || offset(first) === before) return first;
  const second = local - after;
  return offset(second) === after ? second : first;
}

/** A moment in RFC 3339 with the offset of `zone`, for `datetime` attributes. */
export function isoInZone(date: Date, zone: string): string {
  const { offset } = wallClock(date, zone);
  const local = new Date(date.getTime() + offset * MINUTE).toISOString().slice(0, 19);
  if (!offset) return `${local}Z`;
  const sign = offset < 0 ? '-' : '+';
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${local}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
