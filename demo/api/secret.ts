import { randomBytes } from 'node:crypto';
import { mac, sameSecret } from './http/mac.js';
import type { Database } from './storage/database.js';

const SHORTEST = 32;

/**
 * The `SECRET` of the environment; `undefined` where none is set. Knowing it allows opening any session and forging
 * ballots, so this throws when it is short enough to be guessed.
 */
export function givenSecret({ SECRET: secret }: NodeJS.ProcessEnv): string | undefined {
  if (!secret || secret.length >= SHORTEST) return secret || undefined;
  throw new Error(`SECRET has fewer than ${SHORTEST} characters; make one with: openssl rand -base64 32`);
}

/** The secret stored in the database: the first process generates it, all others read it. */
export async function keptSecret(database: Database): Promise<string> {
  await database.query(`INSERT INTO settings (name, value) VALUES ('secret', $1) ON CONFLICT DO NOTHING`, [
    randomBytes(32).toString('base64url'),
  ]);
  const kept = await settingOf(database, 'secret');
  if (kept === undefined) throw new Error('The database keeps no secret.');
  return kept;
}

/**
 * Throws when `secret` is not the one that this database was last used with and a poll is open at `now`, because voters
 * would not be recognised and could vote again. `SECRET_CHANGE=accepted` allows the change.
 */
export async function requireSameSecret(
  database: Database,
  secret: string,
  now: Date,
  { SECRET_CHANGE: change }: NodeJS.ProcessEnv,
): Promise<void> {
  const check = mac(secret, 'secret');
  const known = await settingOf(database, 'secret-check');
  if (known !== undefined && sameSecret(known, check)) return;
  if (known !== undefined && change !== 'accepted') {
    const [open] = await database.query<{ question: string }>(
      'SELECT question FROM polls WHERE salt IS NOT NULL AND opens_at <= $1 AND (closes_at IS NULL OR closes_at > $1) LIMIT 1',
      [now],
    );
    if (open) throw changed(open.question);
  }
  await database.query(
    `INSERT INTO settings (name, value) VALUES ('secret-check', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [check],
  );
}

function changed(question: string): Error {
  return new Error(
    `SECRET a changé alors que le sondage « ${question} » est ouvert : chacun pourrait y voter une seconde fois. Remettez l’ancien, attendez la clôture, ou acceptez-le avec SECRET_CHANGE=accepted.`,
  );
}

async function settingOf(database: Database, name: string): Promise<string | undefined> {
  const [row] = await database.query<{ value: string }>('SELECT value FROM settings WHERE name = $1', [name]);
  return row?.value;
}
