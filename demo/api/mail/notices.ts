import type { Queryable } from '../storage/database.js';

type NoticeKind = 'received' | 'approved' | 'rejected' | 'summary';

/** An e-mail in the queue. */
export interface Notice {
  id: string;
  kind: NoticeKind;
  /** The reference of its proposal; `null` for the summary. */
  reference: string | null;
  /** The number of attempts, the current one included. */
  attempts: number;
}

/** The maximum length of the queue. Further e-mails are dropped; the status page still has their information. */
const MOST_WAITING = 1_000;
/** The maximum number of attempts. The pauses between them grow from a minute to 17 hours, a day in all. */
export const MOST_ATTEMPTS = 7;
/** The maximum number of confirmations per address and day, because anybody can enter any address in the form. */
const MOST_CONFIRMED = 3;

const DAY = 86_400_000;
/**
 * The time in milliseconds after which an unsent e-mail is deleted, as when the settings of the server were removed.
 */
export const NOTICE_LIFE = 2 * DAY;

/** Queues an e-mail about a proposal. It replaces an unsent one about an earlier decision. */
export async function queueNotice(
  transaction: Queryable,
  kind: Exclude<NoticeKind, 'summary'>,
  reference: string,
  now: Date,
): Promise<void> {
  await transaction.query(`DELETE FROM notices WHERE reference = $1 AND kind <> 'received'`, [reference]);
  await insertNotice(transaction, kind, reference, now);
}

/** Queues the confirmation of a new proposal, unless its address has had `MOST_CONFIRMED` within a day. */
export async function queueConfirmation(transaction: Queryable, reference: string, now: Date): Promise<void> {
  const [row] = await transaction.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM submissions s JOIN submissions own ON lower(own.contact_email) = lower(s.contact_email)
     WHERE own.reference = $1 AND s.notify AND s.received_at > $2`,
    [reference, new Date(now.getTime() - DAY)],
  );
  if (row && row.count > 0 && row.count <= MOST_CONFIRMED) await insertNotice(transaction, 'received', reference, now);
}

/** Whether the summary of a day has been queued. */
export async function isSummaryQueued(database: Queryable, day: string): Promise<boolean> {
  const rows = await database.query(`SELECT 1 FROM settings WHERE name = 'summary-day' AND value >= $1`, [day]);
  return rows.length > 0;
}

/** Queues the summary of a day, unless another process has done so. */
export async function queueSummary(transaction: Queryable, day: string, now: Date): Promise<void> {
  const claimed = await transaction.query(
    `INSERT INTO settings (name, value) VALUES ('summary-day', $1)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE settings.value < excluded.value RETURNING name`,
    [day],
  );
  if (claimed.length > 0) await insertNotice(transaction, 'summary', null, now);
}

/** Takes the next due e-mail and schedules its next attempt, so that no other process takes it meanwhile. */
export async function claimNotice(database: Queryable, now: Date): Promise<Notice | undefined> {
  const [notice] = await database.query<Notice>(
    `UPDATE notices SET attempts = attempts + 1, due_at = $1::timestamptz + interval '1 minute' * power(4, attempts)
     WHERE id = (SELECT id FROM notices WHERE due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, kind, reference, attempts`,
    [now],
  );
  return notice;
}

/** Removes an e-mail that was sent or never will be. */
export async function endNotice(database: Queryable, id: string): Promise<void> {
  await database.query('DELETE FROM notices WHERE id = $1', [id]);
}

/** Deletes the e-mails that are older than `NOTICE_LIFE`. */
export async function forgetNotices(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM notices WHERE queued_at < $1', [new Date(now.getTime() - NOTICE_LIFE)]);
}

async function insertNotice(
  transaction: Queryable,
  kind: NoticeKind,
  reference: string | null,
  now: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO notices (id, kind, reference, queued_at, due_at)
     SELECT $1::text, $2::text, $3::text, $4::timestamptz, $4 WHERE (SELECT count(*) FROM notices) < $5::int
     ON CONFLICT (id) DO NOTHING`,
    [`${kind} ${reference ?? now.toISOString().slice(0, 10)}`, kind, reference, now, MOST_WAITING],
  );
}
