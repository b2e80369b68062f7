import type { Database } from './storage/database.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The state of the check of the clock, kept between two looks, in milliseconds since 1970. */
export interface ClockMemory {
  /** The last time that was believed. */
  trusted: number;
  /** Of a time that is far ahead of it: when it was first seen, and last. */
  doubted?: { since: number; seen: number };
}

/**
 * Looks at a clock that may be wrong: a machine without its battery, or a hand that has set it. A time more than a day
 * ahead of the last one is believed when it has gone on, look after look, for a day. A service that was stopped for days
 * looks the same, and loses nothing by that day. Gives what is to be remembered, and whether the time is believed.
 */
export function lookAtClock({ trusted, doubted }: ClockMemory, now: number): ClockMemory & { believed: boolean } {
  if (now - trusted <= DAY) return { trusted: now, believed: true };
  const goesOn = doubted && now >= doubted.seen - HOUR && now <= doubted.seen + DAY;
  if (!goesOn) return { trusted, doubted: { since: now, seen: now }, believed: false };
  if (now - doubted.since >= DAY) return { trusted: now, believed: true };
  return { trusted, doubted: { since: doubted.since, seen: now }, believed: false };
}

/** Whether what has served its time may be deleted now. What is remembered is shared by all processes of a database. */
export async function isClockBelieved(database: Database, now: Date): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.query<{ value: string | null; created: Date }>(
      `SELECT (SELECT value FROM settings WHERE name = 'clock' FOR UPDATE) AS value, min(applied_at) AS created FROM migrations`,
    );
    if (!row) return false;
    const { value, created } = row;
    const memory = value === null ? { trusted: created.getTime() } : (JSON.parse(value) as ClockMemory);
    const { believed, ...next } = lookAtClock(memory, now.getTime());
    if (value === null || isNews(memory, next)) {
      await transaction.query(
        `INSERT INTO settings (name, value) VALUES ('clock', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        [JSON.stringify(next)],
      );
    }
    return believed;
  });
}

/** A write an hour is enough to see a day's jump. */
function isNews(before: ClockMemory, after: ClockMemory): boolean {
  const isFar = (one = 0, other = 0): boolean => Math.abs(one - other) >= HOUR;
  return (
    isFar(before.trusted, after.trusted) ||
    before.doubted?.since !== after.doubted?.since ||
    isFar(before.doubted?.seen, after.doubted?.seen)
  );
}
