import { hash, randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { clientAddress } from './address.js';

const MOST_CLIENTS = 100_000;

export interface RateLimit {
  /** The number of requests that an address may send in one window. */
  max: number;
  /** The length of a window in milliseconds. */
  window: number;
}

/**
 * Answers 429 with `Retry-After` to an address that sends too many requests. They are counted in memory, by a hash
 * whose key is lost with the process, and counts are dropped at the end of each window, so that no personal data is
 * stored. Each process counts separately.
 */
export function rateLimit(
  { max, window }: RateLimit,
  { clock, proxies }: { clock: () => Date; proxies: number },
): MiddlewareHandler<Bindings> {
  const key = randomBytes(32).toString('base64url');
  const counts = new Map<string, number>();
  let end = 0;
  return async (context, next) => {
    const now = clock().getTime();
    // After the clock was set back, a new window begins: the old one might end in a month, or never.
    if (now >= end || now < end - 2 * window || counts.size >= MOST_CLIENTS) {
      counts.clear();
      end = now + window;
    }
    // Cheaper than a MAC, which protects against nothing more here: nobody learns the hash.
    const client = hash('sha256', key + clientAddress(context, proxies), 'base64url');
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    if (count > max) {
      throw new Problem(429, { headers: { 'Retry-After': String(Math.ceil((end - now) / 1_000)) } });
    }
    await next();
  };
}
