import type { Database } from './storage/database.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The state of the clock's check, kept between two checks, in milliseconds since 1970. */
export interface ClockState {
  /** The last trusted time. */
  trusted: number;
  /** For a time far ahead of the trusted one: when it was first and last seen. */
  doubted?: { since: number; seen: number };
}

/**
 * Checks a clock that may be wrong, because the machine's battery is empty or somebody has set it. A time more than a
 * day ahead of the last trusted one is trusted after it has advanced steadily for a day. This also delays a service
 * that was stopped for days, which does no harm. Returns the state to keep, and whether the time is trusted.
 */
export function checkClock({ trusted, doubted }: ClockState, now: number): ClockState & { believed: boolean } {
  if (now - trusted <= DAY) return { trusted: now, believed: true };
  const goesOn = doubted && now >= doubted.seen - HOUR && now <= doubted.seen + DAY;
  if (!goesOn) return { trusted, doubted: { since: now, seen: now }, believed: false };
  if (now - doubted.since >= DAY) return { trusted: now, believed: true };
  return { trusted, doubted: { since: doubted.since, seen: now }, believed: false };
}

/** Whether expired data may be deleted now. All processes share the state in the database. */
export async function isClockTrusted(database: Database, now: Date): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.query<{ value: string | null; created: Date }>(
      `SELECT (SELECT value FROM settings WHERE name = 'clock' FOR UPDATE) AS value, min(applied_at) AS created FROM migrations`,
    );
    if (!row) return false;
    const { value, created } = row;
    const memory = value === null ? { trusted: created.getTime() } : (JSON.parse(value) as ClockState);
    const { believed, ...next } = checkClock(memory, now.getTime());
    if (value === null || needsWriting(memory, next)) {
      await transaction.query(
        `INSERT INTO settings (name, value) VALUES ('clock', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        [JSON.stringify(next)],
      );
    }
    return believed;
  });
}

/** Whether the state should be written: once an hour is enough to detect a jump by a day. */
function needsWriting(before: ClockState, after: ClockState): boolean {
  const isFar = (one = 0, other = 0): boolean => Math.abs(one - other) >= HOUR;
  return (
    isFar(before.trusted, after.trusted) ||
    before.doubted?.since !== after.doubted?.since ||
    isFar(before.doubted?.seen, after.doubted?.seen)
  );
}
