import { randomBytes } from 'node:crypto';
import type { Asked } from '../bindings.js';
import { clientAddress } from '../http/address.js';
import { mac } from '../http/mac.js';
import type { RateLimit } from '../http/rate-limit.js';
import { Problem } from '../problem.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Tries of one address that need not wait, and the longest that any other has to, in milliseconds. */
export const LOGINS: RateLimit = { max: 5, window: 15 * MINUTE };
/** The same wait, for an address from which somebody has logged in. */
const LONGEST_OF_KNOWN = MINUTE;
/** How long an address is known for that, in milliseconds. */
export const KNOWN = 7 * 24 * 60 * MINUTE;

/** Tries of all addresses together that are no attack; with more, strangers have something to solve first. */
const CALM: RateLimit = { max: 30, window: 15 * MINUTE };

const MOST_CLIENTS = 100_000;

/**
 * Makes guessing slow without a limit that strangers could use up for everybody: each address waits longer after each
 * try, by its own tries alone, and when many try at once, whoever comes from an address without a login has to solve a
 * challenge. Counted in memory, in this process, by a hash whose key dies with it.
 */
export interface LoginGuard {
  /** Whether this address has to solve a challenge. */
  asksChallenge(context: Asked): boolean;
  /** Counts a try, before the password is looked at. Throws a 429 when the address has to wait. */
  count(context: Asked): void;
  /** The password was the right one. */
  welcome(context: Asked): void;
}

export function createLoginGuard({ clock, proxies }: { clock: () => Date; proxies: number }): LoginGuard {
  const key = randomBytes(32).toString('base64url');
  const tries = new Map<string, { count: number; last: number }>();
  const logins = new Map<string, number>();
  const all = { count: 0, since: -Infinity };
  const clientOf = (context: Asked): string => mac(key, clientAddress(context, proxies));
  const isKnown = (client: string, now: number): boolean => isWithin(now, logins.get(client), KNOWN);

  return {
    asksChallenge(context) {
      const now = clock().getTime();
      return all.count >= CALM.max && isWithin(now, all.since, CALM.window) && !isKnown(clientOf(context), now);
    },
    count(context) {
      const now = clock().getTime();
      const client = clientOf(context);
      const before = tries.get(client);
      const { count, last } = before && isWithin(now, before.last, LOGINS.window) ? before : { count: 0, last: now };
      const wait = last + Math.min(waitAfter(count), isKnown(client, now) ? LONGEST_OF_KNOWN : LOGINS.window) - now;
      if (wait > 0) throw new Problem(429, { headers: { 'Retry-After': String(Math.ceil(wait / SECOND)) } });
      if (tries.size >= MOST_CLIENTS) tries.clear();
      tries.set(client, { count: count + 1, last: now });
      if (!isWithin(now, all.since, CALM.window)) Object.assign(all, { count: 0, since: now });
      if (!isKnown(client, now)) all.count += 1;
    },
    welcome(context) {
      const client = clientOf(context);
      if (!isKnown(client, clock().getTime())) all.count -= 1;
      if (logins.size >= MOST_CLIENTS) logins.clear();
      tries.delete(client);
      logins.set(client, clock().getTime());
    },
  };
}

/** 1 s after the last free try, then twice as long after each. */
function waitAfter(count: number): number {
  return count < LOGINS.max ? 0 : SECOND * 2 ** (count - LOGINS.max);
}

/** A clock that was set back makes nobody wait: what lies ahead has not been. */
function isWithin(now: number, then: number | undefined, period: number): boolean {
  return then !== undefined && now >= then && now - then < period;
}
