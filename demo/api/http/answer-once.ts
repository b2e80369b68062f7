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

/** Identifies the retries of a write and opens its first answer. Derived from the `Idempotency-Key`, which is not stored. */
export interface AnswerKey {
  /** Identifies the stored answer. */
  hash: string;
  /** A keyed hash of the request's body and authorization. */
  fingerprint: string;
  /** The encryption key of the stored answer, 32 bytes in base64url. */
  sealing: string;
}

/** A stored answer. */
export interface FirstAnswer {
  fingerprint: string;
  sealed: string;
}

/**
 * Derives the key from the request. `content` is what retries have in common, by default the whole body. Throws a 400 when
 * `Idempotency-Key` is missing or malformed.
 */
export async function answerKeyOf(context: ApiContext, secret: string, content?: string): Promise<AnswerKey> {
  const key = keyOf(context);
  const scope = [context.req.method, context.req.path, key];
  const body = content ?? (await context.req.text());
  return {
    hash: mac(secret, 'answer', ...scope),
    fingerprint: mac(secret, 'body', key, context.req.header('Authorization') ?? '', body),
    sealing: mac(secret, 'seal', ...scope),
  };
}

/** Serializes and encrypts an answer. */
export function sealAnswer(answer: JsonAnswer, { sealing }: AnswerKey): { text: string; sealed: string } {
  const text = JSON.stringify(answer);
  return { text, sealed: seal(text, sealing) };
}

/** Decrypts a stored answer for a retry. Throws a 422 when the same key was used for another request. */
export function openAnswer(first: FirstAnswer, { fingerprint, sealing }: AnswerKey): string {
  if (first.fingerprint === fingerprint) return unseal(first.sealed, sealing);
  throw new Problem(422, {
    code: 'idempotency-key-reused',
    detail: 'La même Idempotency-Key a déjà servi pour un autre envoi.',
  });
}

/** Answers with a serialized answer. */
export function answerText(context: ApiContext, text: string): Response {
  const { body, status } = JSON.parse(text) as JsonAnswer;
  return context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
}

/**
 * Runs `work` once for an `Idempotency-Key`, and repeats its answer for every retry. The key is stored in the same
 * transaction as the work, so that after a crash there are both or neither, and a retry during the first request waits
 * for it. A refusal is not stored, because nothing was done, and a corrected request may use the same key. The answer
 * may contain a secret for the client, so it is encrypted with the key, which is not stored.
 * `content` is the same as for `answerKeyOf`.
 */
export async function answerOnce(
  context: ApiContext,
  { database, secret, clock }: Writes,
  work: (transaction: Queryable) => Promise<JsonAnswer>,
  content?: string,
): Promise<Response> {
  const key = await answerKeyOf(context, secret, content);
  const text = await database.transaction(async (transaction) => {
    const taken = await transaction.query(
      `INSERT INTO first_answers (key_hash, fingerprint, answered_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING key_hash`,
      [key.hash, key.fingerprint, clock()],
    );
    if (taken.length === 0) return firstAnswer(transaction, key);
    const { text, sealed } = sealAnswer(await work(transaction), key);
    await transaction.query('UPDATE first_answers SET sealed = $2 WHERE key_hash = $1', [key.hash, sealed]);
    return text;
  });
  return answerText(context, text);
}

function keyOf(context: ApiContext): string {
  const key = context.req.header('Idempotency-Key');
  if (key && /^[!-~]{16,255}$/.test(key)) return key;
  throw new Problem(400, {
    code: 'idempotency-key',
    detail: 'L’en-tête Idempotency-Key manque, ou n’a pas de 16 à 255 caractères.',
  });
}

async function firstAnswer(transaction: Queryable, key: AnswerKey): Promise<string> {
  const [first] = await transaction.query<FirstAnswer>(
    'SELECT fingerprint, sealed FROM first_answers WHERE key_hash = $1',
    [key.hash],
  );
  if (!first) throw new Error('A key was taken without an answer.');
  return openAnswer(first, key);
}
