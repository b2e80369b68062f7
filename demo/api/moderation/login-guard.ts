import { randomBytes } from 'node:crypto';
import type { Asked } from '../bindings.js';
import { clientAddress } from '../http/address.js';
import { mac } from '../http/mac.js';
import type { RateLimit } from '../http/rate-limit.js';
import { Problem } from '../problem.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * The number of attempts that an address has without a delay, and the longest delay of further ones, in milliseconds.
 */
export const LOGINS: RateLimit = { max: 5, window: 15 * MINUTE };
/** The longest delay for an address that has logged in lately. */
const LONGEST_OF_KNOWN = MINUTE;
/** The time in milliseconds for which an address counts as such. */
export const KNOWN = 7 * 24 * 60 * MINUTE;

/**
 * The number of attempts of all addresses together above which addresses without a recent login must solve a challenge.
 */
const USUAL: RateLimit = { max: 30, window: 15 * MINUTE };

const MOST_CLIENTS = 100_000;

/**
 * Slows down password guessing without a limit that an attacker could exhaust for everybody: the delay of each address
 * grows with its own attempts only, and during many attempts, addresses without an earlier login have to solve a
 * challenge. Attempts are counted in memory, in this process, by a hash whose key is lost with it.
 */
export interface LoginGuard {
  /** Whether this address must solve a challenge. */
  asksChallenge(context: Asked): boolean;
  /** Counts an attempt before the password is checked. Throws a 429 when the address has to wait. */
  count(context: Asked): void;
  /** Records a successful login from this address. */
  recordLogin(context: Asked): void;
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
      return all.count >= USUAL.max && isWithin(now, all.since, USUAL.window) && !isKnown(clientOf(context), now);
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
      if (!isWithin(now, all.since, USUAL.window)) Object.assign(all, { count: 0, since: now });
      if (!isKnown(client, now)) all.count += 1;
    },
    recordLogin(context) {
      const client = clientOf(context);
      if (!isKnown(client, clock().getTime())) all.count -= 1;
      if (logins.size >= MOST_CLIENTS) logins.clear();
      tries.delete(client);
      logins.set(client, clock().getTime());
    },
  };
}

/** 1 s after the last attempt without a delay, doubled after each further one. */
function waitAfter(count: number): number {
  return count < LOGINS.max ? 0 : SECOND * 2 ** (count - LOGINS.max);
}

/** Whether `then` was less than a period ago. A time in the future, after the clock was set back, does not count. */
function isWithin(now: number, then: number | undefined, period: number): boolean {
  return then !== undefined && now >= then && now - then < period;
}
