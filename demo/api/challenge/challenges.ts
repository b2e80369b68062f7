import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { mac } from '../http/mac.js';
import { Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';

/** How long a challenge can be solved, in milliseconds: who reads a proposal over once more has the time to. */
export const LIFETIME = 20 * 60_000;

/**
 * What a solution costs: 200 to 600 keys of 1 000 rounds each. On the main thread of a page that is 0.5 s on a
 * laptop, and some seconds on an old phone without Web Crypto (`http:`), while the visitor reads the review.
 */
const COST = 1_000;
const KEYS = { min: 200, max: 600 };

/** The longest solution that is looked at, in characters of base64: a real one has 800. */
const LONGEST = 4_096;

/** Proofs of work by the ALTCHA protocol, version 2 (https://altcha.org/docs/v2/). */
export interface Challenges {
  issue(): Promise<Challenge>;
  /**
   * Spends a solution, as a form sends it: base64 of `{ challenge, solution }`. In the transaction of what it lets in,
   * so that what is refused for another reason can be sent again with the same one.
   * Throws a 422 at `/altcha` when it is absent, wrong, too late, or was spent before.
   */
  spend(transaction: Queryable, solution: string | undefined): Promise<void>;
}

/** Challenges that every process with this secret recognises as its own. */
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

/** Deletes what could not be spent again anyway. */
export async function forgetChallenges(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM spent_challenges WHERE expires_at < $1', [now]);
}

/** The library trusts the shape of what it verifies; a stranger's must be looked at first. */
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
