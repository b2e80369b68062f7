import { FIRST, type Queryable, type Slice } from '../storage/database.js';
import type { AlertFields, StoredAlert } from './alert.js';

/** The time in months for which an alert is kept after its end. */
export const ALERTS_KEPT = 12;

const ALERTS = `
  SELECT id, version, severity, title, text, url, area, starts_at AS "startsAt", ends_at AS "endsAt",
    ended_at AS "endedAt"
  FROM alerts`;
const IS_OVER = '(ended_at IS NOT NULL OR ends_at <= $1)';

/** The alerts that are not over at a moment, and begin before another one. */
export function listAhead(database: Queryable, now: Date, before: Date): Promise<StoredAlert[]> {
  return database.query<StoredAlert>(`${ALERTS} WHERE NOT ${IS_OVER} AND starts_at <= $2 ORDER BY starts_at DESC, id`, [
    now,
    before,
  ]);
}

/** All alerts: those that are not over by their beginning, then the others, the last one first. */
export function listAlerts(database: Queryable, now: Date, { limit, offset }: Slice = FIRST): Promise<StoredAlert[]> {
  const order = `ORDER BY ${IS_OVER}, CASE WHEN NOT ${IS_OVER} THEN starts_at END, ends_at DESC, id`;
  return database.query<StoredAlert>(`${ALERTS} ${order} LIMIT $2 OFFSET $3`, [now, limit, offset]);
}

export async function countAlerts(database: Queryable): Promise<number> {
  const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM alerts');
  return row?.count ?? 0;
}

export async function findAlert(database: Queryable, id: string): Promise<StoredAlert | undefined> {
  const [alert] = await database.query<StoredAlert>(`${ALERTS} WHERE id = $1`, [id]);
  return alert;
}

/** The alert with this id, locked against changes until the transaction ends. */
export async function lockAlert(transaction: Queryable, id: string): Promise<StoredAlert | undefined> {
  await transaction.query('SELECT id FROM alerts WHERE id = $1 FOR UPDATE', [id]);
  return findAlert(transaction, id);
}

/** Inserts an alert, unless there is one with this id. */
export async function insertAlert(database: Queryable, id: string, fields: AlertFields): Promise<void> {
  await database.query(
    `INSERT INTO alerts (id, severity, title, text, url, area, starts_at, ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
    [id, ...valuesOf(fields)],
  );
}

/** Changes an alert, which is then no longer one that a moderator has ended. */
export async function updateAlert(database: Queryable, id: string, fields: AlertFields): Promise<void> {
  await database.query(
    `UPDATE alerts SET severity = $2, title = $3, text = $4, url = $5, area = $6, starts_at = $7, ends_at = $8,
       ended_at = NULL, version = version + 1
     WHERE id = $1`,
    [id, ...valuesOf(fields)],
  );
}

/** Ends an alert now, unless it is over. */
export async function endAlert(database: Queryable, id: string, now: Date): Promise<void> {
  await database.query(`UPDATE alerts SET ended_at = $1 WHERE id = $2 AND NOT ${IS_OVER}`, [now, id]);
}

export async function deleteAlert(database: Queryable, id: string): Promise<void> {
  await database.query('DELETE FROM alerts WHERE id = $1', [id]);
}

/** Deletes the alerts that ended more than `ALERTS_KEPT` months ago. */
export async function forgetAlerts(database: Queryable, now: Date): Promise<void> {
  await database.query(
    'DELETE FROM alerts WHERE least(ends_at, ended_at) < $1::timestamptz - make_interval(months => $2)',
    [now, ALERTS_KEPT],
  );
}

/** The values in the order of the statements above. */
function valuesOf({ severity, title, text, url, area, startsAt, endsAt }: AlertFields): unknown[] {
  return [severity, title, text, url, area, startsAt, endsAt];
}
