import { queueNotice } from '../mail/notices.js';
import { FIRST, type Queryable, type Slice } from '../storage/database.js';
import { insertDates, replaceDates } from './date-store.js';
import type {
  Decision,
  EventDate,
  StoredSubmission,
  SubmissionChanges,
  SubmissionFields,
  SubmissionStatus,
} from './submission.js';

const columns: Record<Exclude<keyof SubmissionFields, 'dates'>, string> = {
  type: 'type',
  title: 'title',
  summary: 'summary',
  body: 'body',
  category: 'category',
  commune: 'commune',
  url: 'url',
  allDay: 'all_day',
  eventStatus: 'event_status',
  place: 'place',
  address: 'address',
  price: 'price',
  ticketUrl: 'ticket_url',
  contactName: 'contact_name',
  contactEmail: 'contact_email',
  organisation: 'organisation',
};
const fieldNames = Object.keys(columns) as (keyof typeof columns)[];

const SUBMISSIONS = `
  SELECT s.reference, s.status, s.reason, s.received_at AS "receivedAt", s.decided_at AS "decidedAt",
    s.changed_at AS "changedAt", s.uid::text AS uid, s.sequence, ${fieldNames.map((name) => `s.${columns[name]} AS "${name}"`).join(', ')},
    (SELECT coalesce(json_agg(json_build_object('id', i.id, 'alt', i.alt, 'credit', i.credit, 'width', i.width,
       'height', i.height) ORDER BY i.position), '[]') FROM submission_images i WHERE i.reference = s.reference) AS images,
    (SELECT coalesce(json_agg(json_build_object('number', d.number, 'startsAt', d.starts_at, 'endsAt', d.ends_at,
       'cancelled', d.cancelled) ORDER BY d.starts_at, d.number), '[]') FROM event_dates d WHERE d.reference = s.reference) AS dates
  FROM submissions s`;

/** The moment at which the last date of a proposal begins to be over; `NULL` for news. */
const LAST = '(SELECT max(coalesce(d.ends_at, d.starts_at)) FROM event_dates d WHERE d.reference = s.reference)';

const ORDER = 'ORDER BY s.decided_at DESC NULLS FIRST, s.received_at, s.reference';

export async function findSubmission(database: Queryable, reference: string): Promise<StoredSubmission | undefined> {
  const [submission] = await querySubmissions(database, 'WHERE s.reference = $1', [reference]);
  return submission;
}

/** The proposal with this reference, if the secret is correct. */
export async function findOwnSubmission(
  database: Queryable,
  reference: string,
  secretHash: string,
): Promise<StoredSubmission | undefined> {
  const rest = 'WHERE s.reference = $1 AND s.secret_hash = $2';
  const [submission] = await querySubmissions(database, rest, [reference, secretHash]);
  return submission;
}

/** The proposal, locked against decisions, changes and withdrawal until the transaction ends. */
export async function lockSubmission(transaction: Queryable, reference: string): Promise<StoredSubmission | undefined> {
  await transaction.query('SELECT reference FROM submissions WHERE reference = $1 FOR UPDATE', [reference]);
  return findSubmission(transaction, reference);
}

/** The proposals with one status: published ones the latest first, pending ones in the order of their arrival. */
export async function listSubmissions(
  database: Queryable,
  status: SubmissionStatus,
  { limit, offset }: Slice = FIRST,
): Promise<StoredSubmission[]> {
  return querySubmissions(database, `WHERE s.status = $1 ${ORDER} LIMIT $2 OFFSET $3`, [status, limit, offset]);
}

/** The published proposals, without events that ended before `today` began. */
export async function listPublished(
  database: Queryable,
  today: Date,
  { limit, offset }: Slice = FIRST,
): Promise<StoredSubmission[]> {
  return querySubmissions(
    database,
    `WHERE s.status = 'approved' AND coalesce(${LAST}, $1) >= $1 ${ORDER} LIMIT $2 OFFSET $3`,
    [today, limit, offset],
  );
}

/** The proposals that `rest`, the end of a statement about `submissions s`, selects. */
export async function querySubmissions(
  database: Queryable,
  rest: string,
  params: unknown[],
): Promise<StoredSubmission[]> {
  const rows = await database.query<StoredSubmission>(`${SUBMISSIONS} ${rest}`, params);
  return rows.map((row) => ({ ...row, dates: row.dates.map(dateOf) }));
}

/** A date as JSON has it, with its moments. */
function dateOf({ startsAt, endsAt, ...date }: EventDate): EventDate {
  return { ...date, startsAt: new Date(startsAt), endsAt: endsAt && new Date(endsAt) };
}

export async function countSubmissions(database: Queryable): Promise<Record<SubmissionStatus, number>> {
  const rows = await database.query<{ status: SubmissionStatus; count: number }>(
    'SELECT status, count(*)::int AS count FROM submissions GROUP BY status',
  );
  const counts = Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  return { pending: 0, approved: 0, rejected: 0, ...counts };
}

/** Inserts a pending proposal. */
export async function insertSubmission(
  transaction: Queryable,
  { reference, secretHash, notify = false }: { reference: string; secretHash: string; notify?: boolean },
  fields: SubmissionFields,
  now: Date,
): Promise<void> {
  const values = [reference, secretHash, now, notify, ...fieldNames.map((name) => fields[name])];
  await transaction.query(
    `INSERT INTO submissions (reference, secret_hash, received_at, notify, ${Object.values(columns).join(', ')})
     VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
    values,
  );
  await insertDates(transaction, reference, fields.dates);
}

/**
 * Approves or rejects a proposal, even one that was decided before. Returns whether it exists. One that is approved
 * again after an edit keeps the date of its first publication. Queues an e-mail to a sender who asked for one.
 */
export async function decideSubmission(
  transaction: Queryable,
  reference: string,
  { status, reason = null }: Decision,
  now: Date,
): Promise<boolean> {
  const decided = await transaction.query<{ tells: boolean }>(
    `UPDATE submissions s SET status = $2, reason = $3, decided_at = CASE WHEN s.status = $2 THEN s.decided_at ELSE $4 END
     FROM submissions before WHERE s.reference = $1 AND before.reference = s.reference
     RETURNING s.notify AND before.status <> s.status AS tells`,
    [reference, status, status === 'rejected' ? reason : null, now],
  );
  if (decided[0]?.tells) await queueNotice(transaction, status, reference, now);
  return decided.length > 0;
}

/**
 * Changes only the members in `changes`. Returns whether the proposal exists. Each change of what is published is a
 * revision for calendars.
 */
export async function editSubmission(
  transaction: Queryable,
  reference: string,
  { images, dates, ...changes }: SubmissionChanges,
  now: Date,
): Promise<boolean> {
  const changed = fieldNames.filter((name) => changes[name] !== undefined);
  const edited = await transaction.query(
    `UPDATE submissions SET changed_at = $2, sequence = sequence + (status = 'approved')::int${changed.map((name, index) => `, ${columns[name]} = $${index + 3}`).join('')}
     WHERE reference = $1 RETURNING reference`,
    [reference, now, ...changed.map((name) => changes[name])],
  );
  if (edited.length > 0 && images) await editImages(transaction, reference, images);
  if (edited.length > 0 && dates) await replaceDates(transaction, reference, dates);
  return edited.length > 0;
}

async function editImages(
  transaction: Queryable,
  reference: string,
  images: NonNullable<SubmissionChanges['images']>,
): Promise<void> {
  await transaction.query('DELETE FROM submission_images WHERE reference = $1 AND id <> ALL($2::text[])', [
    reference,
    images.map(({ id }) => id),
  ]);
  for (const { id, alt, credit } of images) {
    await transaction.query('UPDATE submission_images SET alt = $3, credit = $4 WHERE reference = $1 AND id = $2', [
      reference,
      id,
      alt,
      credit,
    ]);
  }
}

/** Deletes a proposal and its images, if it exists and the secret is correct. */
export async function withdrawSubmission(
  transaction: Queryable,
  reference: string,
  secretHash: string,
): Promise<boolean> {
  const deleted = await transaction.query(
    'DELETE FROM submissions WHERE reference = $1 AND secret_hash = $2 RETURNING reference',
    [reference, secretHash],
  );
  return deleted.length > 0;
}

/** Deletes a proposal for a moderator. */
export async function deleteSubmission(database: Queryable, reference: string): Promise<void> {
  await database.query('DELETE FROM submissions WHERE reference = $1', [reference]);
}
