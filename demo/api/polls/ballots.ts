import { randomBytes } from 'node:crypto';
import { mac, sameSecret } from '../http/mac.js';

/** In milliseconds: a page may stay open for a day of work, and what is gathered for later is worth nothing later. */
export const BALLOT_LIFE = 12 * 3_600_000;

export interface Ballot {
  pollId: string;
  /** What is kept when it is spent. */
  nonce: string;
}

/** A ballot for one vote in one poll. Nothing is stored: a thousand readers cost the database nothing. */
export function issueBallot(secret: string, pollId: string, now: Date): string {
  const content = [pollId, now.getTime().toString(36), randomBytes(16).toString('base64url')];
  return [...content, mac(secret, 'ballot', ...content)].join('.');
}

/** What a ballot says, when it is one of ours and not too old. */
export function readBallot(secret: string, ballot: string, now: Date): Ballot | undefined {
  const [pollId = '', issued = '', nonce = '', signature = '', ...rest] = ballot.split('.');
  if (rest.length > 0 || !sameSecret(signature, mac(secret, 'ballot', pollId, issued, nonce))) return undefined;
  const age = now.getTime() - Number.parseInt(issued, 36);
  // A ballot of the future is from a clock that was wrong.
  return Math.abs(age) <= BALLOT_LIFE ? { pollId, nonce } : undefined;
}
