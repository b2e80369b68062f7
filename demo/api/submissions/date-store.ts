import type { Queryable } from '../storage/database.js';
import type { WrittenDate } from './submission.js';

/** Stores the dates of an event; those without a number get the next ones after all of them and after `used`. */
export async function insertDates(
  transaction: Queryable,
  reference: string,
  dates: readonly WrittenDate[],
  used = 0,
): Promise<void> {
  let last = Math.max(used, ...dates.map(({ number = 0 }) => number));
  for (const { number = (last += 1), startsAt, endsAt, cancelled } of dates) {
    await transaction.query(
      'INSERT INTO event_dates (reference, number, starts_at, ends_at, cancelled) VALUES ($1, $2, $3, $4, $5)',
      [reference, number, startsAt, endsAt, cancelled],
    );
  }
}

/** Stores the dates of an event in the place of the former ones. */
export async function replaceDates(
  transaction: Queryable,
  reference: string,
  dates: readonly WrittenDate[],
): Promise<void> {
  const sql = 'DELETE FROM event_dates WHERE reference = $1 RETURNING number';
  const former = await transaction.query<{ number: number }>(sql, [reference]);
  await insertDates(transaction, reference, dates, Math.max(0, ...former.map(({ number }) => number)));
}
