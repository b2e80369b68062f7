import type { Queryable } from '../storage/database.js';

/** The last good answer of a service. */
export interface KeptAnswer {
  body: string;
  readAt: Date;
  validators: Record<string, string>;
}

/** A time that is so far in the future was written by a wrong clock, and is ignored. In milliseconds. */
const IMPLAUSIBLE = 86_400_000;

/**
 * Whether this process is to ask a service now: of all processes that share the database one at most, and then none before
 * `next`.
 */
export async function claim(database: Queryable, name: string, now: Date, next: Date): Promise<boolean> {
  const latest = new Date(now.getTime() + IMPLAUSIBLE);
  const isDue = '(ask_after <= $2 OR ask_after > $3)';
  // Only reads unless the time has come, since a write would empty the caches of lists.
  const [known] = await database.query<{ due: boolean }>(
    `SELECT ${isDue} AS due FROM service_answers WHERE name = $1`,
    [name, now, latest],
  );
  if (known && !known.due) return false;
  const claimed = await database.query(
    `INSERT INTO service_answers (name, ask_after) VALUES ($1, $4)
     ON CONFLICT (name) DO UPDATE SET ask_after = $4
       WHERE service_answers.ask_after <= $2 OR service_answers.ask_after > $3
     RETURNING name`,
    [name, now, latest, next],
  );
  return claimed.length > 0;
}

/** Keeps an answer, and asks again after `next`. */
export async function keepAnswer(database: Queryable, name: string, answer: KeptAnswer, next: Date): Promise<void> {
  await database.query(
    'UPDATE service_answers SET body = $2, read_at = $3, validators = $4, ask_after = $5 WHERE name = $1',
    [name, answer.body, answer.readAt, JSON.stringify(answer.validators), next],
  );
}

/** Asks a service that has failed again after `next`. */
export async function postpone(database: Queryable, name: string, next: Date): Promise<void> {
  await database.query('UPDATE service_answers SET ask_after = $2 WHERE name = $1', [name, next]);
}

/** The kept answers with these names. */
export async function keptAnswers(database: Queryable, names: readonly string[]): Promise<Map<string, KeptAnswer>> {
  const rows = await database.query<KeptAnswer & { name: string }>(
    `SELECT name, body, read_at AS "readAt", validators FROM service_answers
     WHERE name = ANY($1) AND read_at IS NOT NULL`,
    [names],
  );
  return new Map(rows.map(({ name, ...answer }) => [name, answer]));
}
