import { solveChallenge } from 'altcha-lib';
import type { Challenge, ChallengeParameters, PayloadV1 } from 'altcha-lib/types';
import { keyDerivation } from './derive-key.js';

/** A solution, and its time limit. */
export interface Solved {
  /** The value of the form field `altcha`. */
  payload: string;
  /** Unix time in ms by the server's clock; `Infinity` if it does not expire. */
  expires: number;
}

/** A challenge of version 1 of the protocol: find the number that, appended to the salt, gives this hash. */
type ChallengeV1 = Omit<PayloadV1, 'number' | 'took'>;

/**
 * Solves a challenge of the ALTCHA protocol, version 2 or 1 (https://altcha.org/docs/v2/), on the main thread: a
 * `Worker` needs a URL that Trusted Types and strict policies refuse. Resolves to `undefined` if `controller` was
 * aborted. Throws on an invalid challenge, and on one that takes more than 90 s.
 */
export async function solve(given: unknown, controller: AbortController): Promise<Solved | undefined> {
  return isV1(given) ? solveV1(given, controller) : solveV2(given as Challenge, controller);
}

async function solveV2({ parameters, signature }: Challenge, controller: AbortController): Promise<Solved | undefined> {
  const solution = await find({ parameters }, controller);
  if (!solution) return undefined;
  return {
    payload: encode({ challenge: { parameters, signature }, solution }),
    expires: seconds(parameters.expiresAt),
  };
}

/** Version 1 is solved as version 2 with one round and the number written in digits. */
async function solveV1(given: ChallengeV1, controller: AbortController): Promise<Solved | undefined> {
  const { algorithm, challenge, salt, signature } = given;
  const parameters = {
    algorithm,
    nonce: '',
    salt: hex(salt),
    cost: 1,
    keyLength: challenge.length / 2,
    keyPrefix: challenge,
  };
  const solution = await find({ parameters }, controller, 'string');
  if (!solution) return undefined;
  return {
    payload: encode({ algorithm, challenge, number: solution.counter, salt, signature, took: solution.time ?? 0 }),
    expires: seconds(new URLSearchParams(salt.split('?')[1]).get('expires')),
  };
}

async function find(
  challenge: { parameters: ChallengeParameters },
  controller: AbortController,
  counterMode: 'uint32' | 'string' = 'uint32',
) {
  const solution = await solveChallenge({ challenge, controller, counterMode, deriveKey: keyDerivation() });
  if (!solution && !controller.signal.aborted) throw new Error('The challenge takes too long.');
  return solution;
}

function isV1(given: unknown): given is ChallengeV1 {
  return typeof (given as Partial<ChallengeV1> | null)?.challenge === 'string';
}

function hex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function seconds(value: unknown): number {
  return (Number(value) || Infinity) * 1000;
}

/** Base64 of ASCII-only JSON, which `btoa` accepts and every decoder reads. */
function encode(value: object): string {
  const json = JSON.stringify(value);
  return btoa(json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
