import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { clientAddress } from './address.js';
import { mac } from './mac.js';

const MOST_CLIENTS = 100_000;

export interface RateLimit {
  /** How many requests of one address pass in one window. */
  max: number;
  /** In milliseconds. */
  window: number;
}

/**
 * Answers 429 with `Retry-After` to an address that asks too often. Counted in memory, by a hash whose key dies with the
 * process and in windows that are forgotten when they end: nothing is kept about anyone. Each process counts for itself.
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
    // A clock that was set back begins a new window: the old one would end in a month, or never.
    if (now >= end || now < end - 2 * window || counts.size >= MOST_CLIENTS) {
      counts.clear();
      end = now + window;
    }
    const client = mac(key, clientAddress(context, proxies));
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    if (count > max) {
      throw new Problem(429, { headers: { 'Retry-After': String(Math.ceil((end - now) / 1_000)) } });
    }
    await next();
  };
}
