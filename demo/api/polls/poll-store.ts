import { FIRST, type Queryable, type Slice } from '../storage/database.js';
import type { StoredPoll } from './poll.js';

const COLUMNS = `
  p.id, p.question, p.description, p.organiser, p.notice, p.min_choices AS "minChoices", p.max_choices AS "maxChoices",
  p.opens_at AS "opensAt", p.closes_at AS "closesAt", p.results_policy AS "resultsPolicy",
  p.minimum_voters AS "minimumVoters", p.voters, p.salt`;

const CHOICE = `json_build_object('id', c.id, 'label', c.label, 'description', c.description, 'image', c.image, 'votes',
  c.votes)`;

const POLLS = `
  SELECT ${COLUMNS}, (SELECT json_agg(${CHOICE} ORDER BY c.position) FROM choices c WHERE c.poll_id = p.id) AS choices
  FROM polls p`;

export async function findPoll(database: Queryable, id: string): Promise<StoredPoll | undefined> {
  const [poll] = await database.query<StoredPoll>(`${POLLS} WHERE p.id = $1`, [id]);
  return poll;
}

/** The poll, locked with its votes against changes until the transaction ends, so that closing is exact. */
export async function lockPoll(transaction: Queryable, id: string): Promise<StoredPoll | undefined> {
  // The choices are locked too: after waiting for a lock, PostgreSQL reads the new version of locked rows, but the version
  // from the statement's start of all others.
  const rows = await transaction.query<Omit<StoredPoll, 'choices'> & { choice: StoredPoll['choices'][number] }>(
    `SELECT ${COLUMNS}, ${CHOICE} AS choice FROM polls p JOIN choices c ON c.poll_id = p.id WHERE p.id = $1
     ORDER BY c.position FOR UPDATE`,
    [id],
  );
  const [first] = rows;
  if (!first) return undefined;
  const { choice: _choice, ...poll } = first;
  return { ...poll, choices: rows.map(({ choice }) => choice) };
}

/**
 * The current poll: of the open ones the one that opened last; else the one that closed last; else the next to open.
 */
export async function findCurrentPoll(database: Queryable, now: Date): Promise<StoredPoll | undefined> {
  const [poll] = await database.query<StoredPoll>(
    `${POLLS}
     ORDER BY (CASE WHEN p.closes_at <= $1 OR p.salt IS NULL THEN 1 WHEN p.opens_at > $1 THEN 2 ELSE 0 END),
       (CASE WHEN p.closes_at <= $1 OR p.salt IS NULL THEN p.closes_at END) DESC,
       (CASE WHEN p.opens_at > $1 THEN p.opens_at END) ASC,
       p.opens_at DESC, p.id
     LIMIT 1`,
    [now],
  );
  return poll;
}

export async function listPolls(database: Queryable, { limit, offset }: Slice = FIRST): Promise<StoredPoll[]> {
  return database.query<StoredPoll>(`${POLLS} ORDER BY p.opens_at DESC, p.id LIMIT $1 OFFSET $2`, [limit, offset]);
}

/** The closed polls, the one that closed last first. */
export async function listClosedPolls(
  database: Queryable,
  now: Date,
  { limit, offset }: Slice = FIRST,
): Promise<StoredPoll[]> {
  return database.query<StoredPoll>(
    `${POLLS} WHERE p.closes_at <= $1 OR p.salt IS NULL ORDER BY p.closes_at DESC, p.id LIMIT $2 OFFSET $3`,
    [now, limit, offset],
  );
}

export async function countPolls(database: Queryable): Promise<number> {
  const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM polls');
  return row?.count ?? 0;
}

/** Inserts a poll. Returns false when its id is taken. */
export async function insertPoll(transaction: Queryable, poll: StoredPoll): Promise<boolean> {
  const { id, question, description, organiser, notice, minChoices, maxChoices, opensAt, closesAt, choices } = poll;
  const { resultsPolicy, minimumVoters, salt } = poll;
  const inserted = await transaction.query(
    `INSERT INTO polls (id, question, description, organiser, notice, min_choices, max_choices, opens_at, closes_at,
       results_policy, minimum_voters, salt)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, question, description, organiser, notice, minChoices, maxChoices, opensAt, closesAt].concat([
      resultsPolicy,
      minimumVoters,
      salt,
    ]),
  );
  if (inserted.length === 0) return false;
  for (const [position, choice] of choices.entries()) {
    await transaction.query(
      'INSERT INTO choices (poll_id, id, position, label, description) VALUES ($1, $2, $3, $4, $5)',
      [id, choice.id, position, choice.label, choice.description],
    );
  }
  return true;
}

/** Closes a poll now, unless it is closed. A scheduled one will not open any more. */
export async function endPoll(transaction: Queryable, id: string, now: Date): Promise<void> {
  await transaction.query(
    `UPDATE polls SET closes_at = $2, opens_at = least(opens_at, $2) WHERE id = $1 AND (closes_at IS NULL OR closes_at > $2)`,
    [id, now],
  );
}

/**
 * Deletes the data that distinguishes addresses of voters, for every poll that has closed, or only for that of `id`: the salt, the
 * hashes made with it, the used ballots. The votes and their sums stay. Returns the number of polls.
 */
export async function forgetVoters(transaction: Queryable, now: Date, id?: string): Promise<number> {
  const closed = await transaction.query<{ id: string }>(
    `UPDATE polls SET salt = NULL WHERE salt IS NOT NULL AND closes_at <= $1 AND ($2::text IS NULL OR id = $2) RETURNING id`,
    [now, id ?? null],
  );
  const ids = closed.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await transaction.query('UPDATE votes SET voter = NULL WHERE poll_id = ANY($1::text[])', [ids]);
  await transaction.query('DELETE FROM spent_ballots WHERE poll_id = ANY($1::text[])', [ids]);
  return ids.length;
}
