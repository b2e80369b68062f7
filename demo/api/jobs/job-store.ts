import { randomBytes } from 'node:crypto';
import { communeDay } from '../commune-day.js';
import { FIRST, type Queryable, type Slice } from '../storage/database.js';
import type { JobFields, StoredJob } from './job.js';

/** The time in months for which an offer is kept after its end, and a draft after its first day. */
export const JOBS_KEPT = 12;

// Dates as text, because the engines convert them to different times of day in JavaScript.
const JOBS = `
  SELECT id, title, description, employer, place, postal_code AS "postalCode", contract, work_time AS "workTime",
    category, grade, salary, remote, reference, apply_url AS "applyUrl", apply_email AS "applyEmail",
    date_posted::text AS "datePosted", valid_through::text AS "validThrough", until_filled AS "untilFilled",
    is_draft AS "isDraft", closed_at AS "closedAt"
  FROM jobs`;

/** The offers that visitors can apply to now, the newest first. */
export async function listOpenJobs(
  database: Queryable,
  now: Date,
  { limit, offset }: Slice = FIRST,
): Promise<StoredJob[]> {
  return database.query<StoredJob>(
    `${JOBS} WHERE NOT is_draft AND closed_at IS NULL AND $1::date BETWEEN date_posted AND coalesce(valid_through, $1)
     ORDER BY date_posted DESC, title, id LIMIT $2 OFFSET $3`,
    [communeDay(now), limit, offset],
  );
}

/** All offers: drafts first, closed ones last, and otherwise the one with the latest last day first. */
export async function listJobs(database: Queryable, { limit, offset }: Slice = FIRST): Promise<StoredJob[]> {
  const order = 'ORDER BY NOT is_draft, closed_at IS NOT NULL, valid_through DESC, title, id LIMIT $1 OFFSET $2';
  return database.query<StoredJob>(`${JOBS} ${order}`, [limit, offset]);
}

export async function countJobs(database: Queryable): Promise<number> {
  const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM jobs');
  return row?.count ?? 0;
}

export async function findJob(database: Queryable, id: string): Promise<StoredJob | undefined> {
  const [job] = await database.query<StoredJob>(`${JOBS} WHERE id = $1`, [id]);
  return job;
}

/** The offer with this id, locked against changes until the transaction ends. */
export async function lockJob(transaction: Queryable, id: string): Promise<StoredJob | undefined> {
  await transaction.query('SELECT id FROM jobs WHERE id = $1 FOR UPDATE', [id]);
  return findJob(transaction, id);
}

/** Whether another offer than `id` has this reference; the answer holds until the transaction ends. */
export async function isReferenceTaken(transaction: Queryable, reference: string, id: string): Promise<boolean> {
  // Blocks other writers, who are few, but not readers.
  await transaction.query('LOCK TABLE jobs IN SHARE ROW EXCLUSIVE MODE');
  const rows = await transaction.query('SELECT id FROM jobs WHERE reference = $1 AND id <> $2', [reference, id]);
  return rows.length > 0;
}

/** Inserts an offer. Returns its id, or nothing when the id is taken. */
export async function insertJob(
  database: Queryable,
  fields: JobFields,
  id = randomBytes(6).toString('hex'),
  isDraft = false,
): Promise<string | undefined> {
  const rows = await database.query<{ id: string }>(
    `INSERT INTO jobs (id, title, description, employer, place, postal_code, contract, work_time, category, grade, salary,
       remote, reference, apply_url, apply_email, date_posted, valid_through,
       until_filled, is_draft)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, ...valuesOf(fields), isDraft],
  );
  return rows[0]?.id;
}

/** Updates an offer. Returns whether it exists. With `publish`, it is no longer a draft, nor closed by a moderator. */
export async function updateJob(database: Queryable, id: string, fields: JobFields, publish = false): Promise<boolean> {
  const rows = await database.query(
    `UPDATE jobs SET title = $2, description = $3, employer = $4, place = $5, postal_code = $6, contract = $7,
       work_time = $8, category = $9, grade = $10, salary = $11, remote = $12, reference = $13, apply_url = $14,
       apply_email = $15, date_posted = $16, valid_through = $17, until_filled = $18,
       is_draft = is_draft AND NOT $19::boolean, closed_at = CASE WHEN $19::boolean THEN NULL ELSE closed_at END
     WHERE id = $1 RETURNING id`,
    [id, ...valuesOf(fields), publish],
  );
  return rows.length > 0;
}

/** Closes an offer now; it stays in the moderation's list. */
export async function closeJob(database: Queryable, id: string, now: Date): Promise<boolean> {
  const rows = await database.query('UPDATE jobs SET closed_at = coalesce(closed_at, $2) WHERE id = $1 RETURNING id', [
    id,
    now,
  ]);
  return rows.length > 0;
}

export async function deleteJob(database: Queryable, id: string): Promise<boolean> {
  return (await database.query('DELETE FROM jobs WHERE id = $1 RETURNING id', [id])).length > 0;
}

/** Deletes the offers that ended more than `JOBS_KEPT` months ago. */
export async function forgetJobs(database: Queryable, now: Date): Promise<void> {
  await database.query(
    `DELETE FROM jobs WHERE least(valid_through, closed_at::date, CASE WHEN is_draft THEN date_posted END)
       < $1::date - make_interval(months => $2)`,
    [communeDay(now), JOBS_KEPT],
  );
}

/** The values in the order of the statements above. */
function valuesOf(fields: JobFields): unknown[] {
  const { title, description, employer, place, postalCode, contract, workTime, category, grade, salary } = fields;
  const { remote, reference, applyUrl, applyEmail, datePosted, validThrough } = fields;
  const { untilFilled = validThrough === null } = fields;
  const about = [title, description, employer, place, postalCode, contract, workTime, category, grade, salary];
  return [...about, remote, reference, applyUrl, applyEmail, datePosted, validThrough, untilFilled];
}
