import { randomBytes } from 'node:crypto';
import { mac } from '../http/mac.js';
import type { Queryable } from '../storage/database.js';

const MINUTE = 60_000;

/** The time without requests after which a session ends, in milliseconds. */
export const SESSION_IDLE = 120 * MINUTE;
/** The longest duration of a session in milliseconds: twenty hours, below which it would have to be extensible (RGAA 13.1). */
export const SESSION_LONGEST = 1200 * MINUTE;

/** The database of sessions, and the input of the hash under which they are stored: see `keyOf`. */
export interface SessionKeys {
  database: Queryable;
  secret: string;
  passwordHash: string;
}

/** Begins a session; returns its id, which only the browser stores. */
export async function beginSession({ database, ...keys }: SessionKeys, now: Date): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  await database.query('INSERT INTO sessions (id_hash, created_at, seen_at) VALUES ($1, $2, $2)', [
    keyOf(keys, id),
    now,
  ]);
  return id;
}

/**
 * The time at which the session ends if it is not used any more, or `undefined` if it is not valid. Its time of last use
 * is updated.
 */
export async function useSession({ database, ...keys }: SessionKeys, id: string, now: Date): Promise<Date | undefined> {
  const key = keyOf(keys, id);
  const time = now.getTime();
  const [session] = await database.query<{ seenAt: Date; createdAt: Date }>(
    'SELECT seen_at AS "seenAt", created_at AS "createdAt" FROM sessions WHERE id_hash = $1 AND seen_at > $2 AND created_at > $3 AND created_at <= $4',
    // A session from the future was begun with a wrong clock, and would never end.
    [key, new Date(time - SESSION_IDLE), new Date(time - SESSION_LONGEST), new Date(time + MINUTE)],
  );
  if (!session) return undefined;
  let seen = session.seenAt.getTime();
  // At most once a minute, so that reading pages does not write to the database.
  if (time - seen > MINUTE) {
    await database.query('UPDATE sessions SET seen_at = $2 WHERE id_hash = $1', [key, now]);
    seen = time;
  }
  return new Date(Math.min(seen + SESSION_IDLE, session.createdAt.getTime() + SESSION_LONGEST));
}

export async function endSession({ database, ...keys }: SessionKeys, id: string): Promise<void> {
  await database.query('DELETE FROM sessions WHERE id_hash = $1', [keyOf(keys, id)]);
}

/** Deletes expired sessions. */
export async function forgetSessions(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM sessions WHERE seen_at <= $1 OR created_at <= $2', [
    new Date(now.getTime() - SESSION_IDLE),
    new Date(now.getTime() - SESSION_LONGEST),
  ]);
}

/**
 * The hash under which a session is stored. It includes the password, so that changing the password ends all sessions.
 */
function keyOf({ secret, passwordHash }: Omit<SessionKeys, 'database'>, id: string): string {
  return mac(secret, 'session', passwordHash, id);
}
