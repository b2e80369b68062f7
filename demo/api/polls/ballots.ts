import { randomBytes } from 'node:crypto';
import { mac, sameSecret } from '../http/mac.js';

/**
 * The validity of a ballot in milliseconds: long enough for a page that is open for a working day, short enough that
 * ballots collected in advance expire.
 */
export const BALLOT_LIFE = 12 * 3_600_000;

export interface Ballot {
  pollId: string;
  /** The value that is stored when the ballot is used. */
  nonce: string;
}

/** Issues a ballot for one vote in one poll. It is signed and not stored, so that readers cause no database writes. */
export function issueBallot(secret: string, pollId: string, now: Date): string {
  const content = [pollId, now.getTime().toString(36), randomBytes(16).toString('base64url')];
  return [...content, mac(secret, 'ballot', ...content)].join('.');
}

/** The content of a ballot, if it is valid and not expired. */
export function readBallot(secret: string, ballot: string, now: Date): Ballot | undefined {
  const [pollId = '', issued = '', nonce = '', signature = '', ...rest] = ballot.split('.');
  if (rest.length > 0 || !sameSecret(signature, mac(secret, 'ballot', pollId, issued, nonce))) return undefined;
  const age = now.getTime() - Number.parseInt(issued, 36);
  // A ballot from the future was issued with a wrong clock.
  return Math.abs(age) <= BALLOT_LIFE ? { pollId, nonce } : undefined;
}
