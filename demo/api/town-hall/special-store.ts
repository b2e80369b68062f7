import { communeDay } from '../commune-day.js';
import type { Queryable } from '../storage/database.js';

/** Exceptional hours of the town hall, or a closure. */
export interface SpecialDays {
  /** `YYYY-MM-DD`, both included. */
  firstDay: string;
  lastDay: string;
  /** `08:30-12:00` each; empty for closed. */
  ranges: string[];
  /** Shown to visitors; empty for none. */
  reason: string;
}

export interface StoredSpecialDays extends SpecialDays {
  id: string;
}

/** The time in months for which they are kept after their end. */
const KEPT = 12;

const SPECIAL = `
  SELECT id, first_day::text AS "firstDay", last_day::text AS "lastDay", ranges, reason FROM special_hours`;

/** Those that have not ended, in order, then those that have, if `all`; at most 200. */
export async function listSpecialDays(database: Queryable, now: Date, all = false): Promise<StoredSpecialDays[]> {
  return database.query<StoredSpecialDays>(
    `${SPECIAL} WHERE last_day >= $1 OR $2::boolean ORDER BY last_day < $1, first_day, id LIMIT 200`,
    [communeDay(now), all],
  );
}

export async function findSpecialDays(database: Queryable, id: string): Promise<StoredSpecialDays | undefined> {
  const [found] = await database.query<StoredSpecialDays>(`${SPECIAL} WHERE id = $1`, [id]);
  return found;
}

/** Those with this id, locked against changes until the transaction ends. */
export async function lockSpecialDays(transaction: Queryable, id: string): Promise<StoredSpecialDays | undefined> {
  await transaction.query('SELECT id FROM special_hours WHERE id = $1 FOR UPDATE', [id]);
  return findSpecialDays(transaction, id);
}

/** Inserts them; does nothing if the id is taken, as after a double click. */
export async function insertSpecialDays(database: Queryable, { id, ...days }: StoredSpecialDays): Promise<void> {
  await database.query(
    `INSERT INTO special_hours (id, first_day, last_day, ranges, reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING`,
    [id, ...valuesOf(days)],
  );
}

export async function updateSpecialDays(database: Queryable, { id, ...days }: StoredSpecialDays): Promise<void> {
  await database.query(
    'UPDATE special_hours SET first_day = $2, last_day = $3, ranges = $4, reason = $5 WHERE id = $1',
    [id, ...valuesOf(days)],
  );
}

export async function deleteSpecialDays(database: Queryable, id: string): Promise<void> {
  await database.query('DELETE FROM special_hours WHERE id = $1', [id]);
}

/** Deletes those that ended more than `KEPT` months ago. */
export async function forgetSpecialDays(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM special_hours WHERE last_day < $1::date - make_interval(months => $2)', [
    communeDay(now),
    KEPT,
  ]);
}

function valuesOf({ firstDay, lastDay, ranges, reason }: SpecialDays): unknown[] {
  return [firstDay, lastDay, ranges, reason];
}
