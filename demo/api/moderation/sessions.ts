import { randomBytes } from 'node:crypto';
import { mac } from '../http/mac.js';
import type { Queryable } from '../storage/database.js';

const MINUTE = 60_000;

/** A session ends when nobody has used it for so long, in milliseconds. */
export const SESSION_IDLE = 120 * MINUTE;
/** And in any case after a working day. */
export const SESSION_LONGEST = 600 * MINUTE;

/** What a session's identifier is worth, and for whom: see `keyOf`. */
export interface SessionKeys {
  database: Queryable;
  secret: string;
  passwordHash: string;
}

/** Begins a session; gives its identifier, which only the browser keeps. */
export async function beginSession({ database, ...keys }: SessionKeys, now: Date): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  await database.query('INSERT INTO sessions (id_hash, created_at, seen_at) VALUES ($1, $2, $2)', [
    keyOf(keys, id),
    now,
  ]);
  return id;
}

/** Whether the session goes on; then it counts as used now. */
export async function useSession({ database, ...keys }: SessionKeys, id: string, now: Date): Promise<boolean> {
  const key = keyOf(keys, id);
  const time = now.getTime();
  const [session] = await database.query<{ seenAt: Date }>(
    'SELECT seen_at AS "seenAt" FROM sessions WHERE id_hash = $1 AND seen_at > $2 AND created_at > $3 AND created_at <= $4',
    // One of the future was begun by a clock that was wrong, and would not end.
    [key, new Date(time - SESSION_IDLE), new Date(time - SESSION_LONGEST), new Date(time + MINUTE)],
  );
  if (!session) return false;
  // Once a minute is enough, and leaves reading a page without a write.
  if (time - session.seenAt.getTime() > MINUTE) {
    await database.query('UPDATE sessions SET seen_at = $2 WHERE id_hash = $1', [key, now]);
  }
  return true;
}

export async function endSession({ database, ...keys }: SessionKeys, id: string): Promise<void> {
  await database.query('DELETE FROM sessions WHERE id_hash = $1', [keyOf(keys, id)]);
}

/** Deletes the sessions that have ended by themselves. */
export async function forgetSessions(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM sessions WHERE seen_at <= $1 OR created_at <= $2', [
    new Date(now.getTime() - SESSION_IDLE),
    new Date(now.getTime() - SESSION_LONGEST),
  ]);
}

/** Its place in the database. The password is part of it: who changes that ends every session. */
function keyOf({ secret, passwordHash }: Omit<SessionKeys, 'database'>, id: string): string {
  return mac(secret, 'session', passwordHash, id);
}
