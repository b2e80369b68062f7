import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { mac } from '../http/mac.js';
import { Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';

/** The time in milliseconds within which a challenge can be solved, which is enough to read a proposal once more. */
export const LIFETIME = 20 * 60_000;

/**
 * The cost of a solution: 200 to 600 keys of 1 000 rounds each. On the main thread of a page that takes 0.5 s on a
 * laptop, and some seconds on an old phone without Web Crypto (`http:`), while the visitor reads the review.
 */
const COST = 1_000;
const KEYS = { min: 200, max: 600 };

/** The longest solution that is accepted, in characters of base64; a real one has 800. */
const LONGEST = 4_096;

/** Creates and checks proofs of work by the ALTCHA protocol, version 2 (https://altcha.org/docs/v2/). */
export interface Challenges {
  issue(): Promise<Challenge>;
  /**
   * Marks a solution as used. It has the form of a form field: base64 of `{ challenge, solution }`. Called in the
   * transaction of the write that it allows, so that after a refusal for another reason it can be used again. Throws a
   * 422 at `/altcha` when the solution is missing, wrong, expired or already used.
   */
  spend(transaction: Queryable, solution: string | undefined): Promise<void>;
}

/** Challenges that all processes with this secret can verify. */
export function createChallenges({ secret, clock }: { secret: string; clock: () => Date }): Challenges {
  const secrets = {
    hmacSignatureSecret: mac(secret, 'challenge'),
    hmacKeySignatureSecret: mac(secret, 'challenge key'),
  };
  return {
    issue: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(KEYS.max, KEYS.min),
        expiresAt: new Date(clock().getTime() + LIFETIME),
        deriveKey,
        ...secrets,
      }),
    async spend(transaction, solution) {
      const payload = solution ? parsePayload(solution) : undefined;
      if (!payload) throw refusal('required');
      const { expired, verified } = await verifySolution({ ...payload, deriveKey, ...secrets });
      if (expired) throw refusal('expired');
      if (!verified) throw refusal('invalid');
      const { expiresAt = 0 } = payload.challenge.parameters;
      const spent = await transaction.query(
        `INSERT INTO spent_challenges (signature, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING signature`,
        [payload.challenge.signature, new Date(expiresAt * 1_000)],
      );
      if (spent.length === 0) throw refusal('spent');
    },
  };
}

/** Deletes used solutions that have expired, and could not be used again anyway. */
export async function forgetChallenges(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM spent_challenges WHERE expires_at < $1', [now]);
}

/** Parses a solution and checks its structure, which the library does not; `undefined` for an invalid one. */
function parsePayload(solution: string): Payload | undefined {
  if (solution.length > LONGEST) return undefined;
  try {
    const { challenge, solution: found } = JSON.parse(Buffer.from(solution, 'base64').toString()) as Partial<Payload>;
    if (!isObject(challenge) || !isObject(challenge.parameters) || !isObject(found)) return undefined;
    return typeof challenge.signature === 'string' ? { challenge, solution: found } : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const details = {
  required: 'La vérification anti-robot manque. Réessayez.',
  expired: 'La vérification anti-robot a expiré. Réessayez.',
  invalid: 'La vérification anti-robot n’est pas valable. Réessayez.',
  spent: 'La vérification anti-robot a déjà servi. Réessayez.',
};

function refusal(code: keyof typeof details): Problem {
  return new Problem(422, { errors: [{ pointer: '/altcha', code, detail: details[code] }] });
}
