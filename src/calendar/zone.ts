import { isTimeZone, momentOfLocal, offsetAt } from '../text/time-zone.js';
import { WEEK } from './day.js';

/** A time zone, as its offsets from UTC. */
export interface Zone {
  /** IANA name; `undefined` for one that only its file defines. */
  name: string | undefined;
  /** The offset at a moment; both in milliseconds, east is positive. */
  offset(time: number): number;
}

/** Finds a zone by its name in a calendar; that of times without one by the empty name. */
export type ZoneFinder = (name: string) => Zone;

export const UTC: Zone = { name: 'UTC', offset: () => 0 };

/** Changes are at a multiple of this in every zone since 1970. */
const QUARTER = 900_000;

/** The zone of an IANA name; `undefined` for any other name. */
export function namedZone(name: string): Zone | undefined {
  return isTimeZone(name) ? zone(name, (time) => offsetAt(name, new Date(time)) * 60_000) : undefined;
}

/**
 * A zone whose offsets are looked up once a week, and where they change in it, once a quarter of an hour: asking `Intl` for
 * each of thousands of occurrences would take longer than everything else.
 */
export function zone(name: string | undefined, lookUp: (time: number) => number): Zone {
  const known = new Map<number, number>();
  const at = (time: number): number => {
    const offset = known.get(time) ?? lookUp(time);
    known.set(time, offset);
    return offset;
  };
  const offset = (time: number): number => {
    const week = Math.floor(time / WEEK) * WEEK;
    return at(week) === at(week + WEEK) ? at(week) : at(Math.floor(time / QUARTER) * QUARTER);
  };
  return { name, offset };
}

/** The moment of a local time: of two the first, of none the one by the offset before (RFC 5545 §3.3.5). */
export function momentIn({ offset }: Zone, local: number): number {
  return momentOfLocal(local, offset);
}

/** The local time of a moment. */
export function localIn({ offset }: Zone, time: number): number {
  return time + offset(time);
}
