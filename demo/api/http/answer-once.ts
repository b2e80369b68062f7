import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';
import type { Database, Queryable } from '../storage/database.js';
import { mac } from './mac.js';
import { seal, unseal } from './seal.js';

export interface JsonAnswer {
  status: ContentfulStatusCode;
  body: unknown;
}

export interface Writes {
  database: Database;
  secret: string;
  clock: () => Date;
}

/**
 * Runs `work` once for an `Idempotency-Key`, and repeats its answer for every retry. The key is stored in the same
 * transaction as the work, so that after a crash there are both or neither, and a retry during the first request waits
 * for it. A refusal is not stored, because nothing was done, and a corrected request may use the same key. The answer
 * may contain a secret for the client, so it is encrypted with the key, which is not stored.
 * `content` is the part that a retry must have in common with the first request, if it is not the whole body.
 */
export async function answerOnce(
  context: ApiContext,
  { database, secret, clock }: Writes,
  work: (transaction: Queryable) => Promise<JsonAnswer>,
  content?: string,
): Promise<Response> {
  const key = keyOf(context);
  const scope = [context.req.method, context.req.path, key];
  const keyHash = mac(secret, 'answer', ...scope);
  const sealing = mac(secret, 'seal', ...scope);
  const body = content ?? (await context.req.text());
  const fingerprint = mac(secret, 'body', key, context.req.header('Authorization') ?? '', body);
  const text = await database.transaction(async (transaction) => {
    const taken = await transaction.query(
      `INSERT INTO first_answers (key_hash, fingerprint, answered_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING key_hash`,
      [keyHash, fingerprint, clock()],
    );
    if (taken.length === 0) return firstAnswer(transaction, keyHash, fingerprint, sealing);
    const answer = JSON.stringify(await work(transaction));
    await transaction.query('UPDATE first_answers SET sealed = $2 WHERE key_hash = $1', [
      keyHash,
      seal(answer, sealing),
    ]);
    return answer;
  });
  const answer = JSON.parse(text) as JsonAnswer;
  return context.body(JSON.stringify(answer.body), answer.status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
}

function keyOf(context: ApiContext): string {
  const key = context.req.header('Idempotency-Key');
  if (key && /^[!-~]{16,255}$/.test(key)) return key;
  throw new Problem(400, {
    code: 'idempotency-key',
    detail: 'L’en-tête Idempotency-Key manque, ou n’a pas de 16 à 255 caractères.',
  });
}

async function firstAnswer(
  transaction: Queryable,
  keyHash: string,
  fingerprint: string,
  sealing: string,
): Promise<string> {
  const [first] = await transaction.query<{ fingerprint: string; sealed: string }>(
    'SELECT fingerprint, sealed FROM first_answers WHERE key_hash = $1',
    [keyHash],
  );
  if (first?.fingerprint !== fingerprint) {
    throw new Problem(422, {
      code: 'idempotency-key-reused',
      detail: 'La même Idempotency-Key a déjà servi pour un autre envoi.',
    });
  }
  return unseal(first.sealed, sealing);
}
