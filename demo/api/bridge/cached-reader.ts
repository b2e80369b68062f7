import { LRUCache } from 'lru-cache';
import { digest } from '../http/mac.js';
import { Problem } from '../problem.js';
import { createCache, type Kept, type Reading } from './cache.js';
import { sourceProblem } from './source-problem.js';

/**
 * In milliseconds: how long an answer is fresh, how long it is used when the source fails, how long after a failure the
 * source is not requested.
 */
export const FRESH = 300_000;
export const STALE = 86_400_000;
export const FAILURE = 30_000;

/** The most sources that are read at the same time; further requests are answered with 503. */
const MOST_AT_ONCE = 20;

/** The limits of a cache that differ from `FRESH`, `STALE` and `MOST_AT_ONCE`. */
export interface CacheLimits {
  fresh?: number;
  stale?: number;
  mostAtOnce?: number;
}

/** The most failures that are kept; the least recently used ones are dropped. */
const MOST_FAILURES = 1_000;

export interface CachedAnswer extends Kept {
  /** In seconds, for `Cache-Control`. */
  maxAge: number;
}

/**
 * Reads through a cache in memory, by a key. Requests at the same time share one reading, which is cached for `fresh`.
 * When the source fails, its last answer is used for `stale`, and it is not requested again for `FAILURE`. `readAnew`
 * resolves to `undefined` if the answer that it was given is still current; it throws a `Problem`, as the reader does.
 */
export function cachedReader(
  clock: () => Date,
  readAnew: (key: string, kept: Kept | undefined) => Promise<Reading | undefined>,
  { fresh = FRESH, stale = STALE, mostAtOnce = MOST_AT_ONCE }: CacheLimits = {},
): (key: string) => Promise<CachedAnswer> {
  const cache = createCache();
  const underway = new Map<string, Promise<Kept>>();
  const failures = new LRUCache<string, { problem: Problem; until: number }>({ max: MOST_FAILURES });
  const now = (): number => clock().getTime();

  async function renew(key: string, kept: Kept | undefined): Promise<Kept> {
    try {
      const reading = (await readAnew(key, kept)) ?? kept;
      if (!reading) throw sourceProblem('source-failed');
      failures.delete(key);
      const entry = { ...reading, etag: `"${digest(reading.body)}"`, readAt: now() };
      cache.set(key, entry);
      return entry;
    } catch (error) {
      if (error instanceof Problem) failures.set(key, { problem: error, until: now() + FAILURE });
      throw error;
    }
  }

  /** Reads a source unless it is being read already, or has just failed. */
  function renewOnce(key: string, kept: Kept | undefined): Promise<Kept> {
    const failure = failures.get(key);
    if (failure && now() < failure.until) return Promise.reject(failure.problem);
    const current = underway.get(key);
    if (current) return current;
    if (underway.size >= mostAtOnce) return Promise.reject(new Problem(503, { headers: { 'Retry-After': '10' } }));
    const renewal = renew(key, kept).finally(() => underway.delete(key));
    underway.set(key, renewal);
    return renewal;
  }

  return async (key) => {
    const kept = cache.get(key);
    const age = kept ? now() - kept.readAt : Infinity;
    if (kept && age < fresh) return { ...kept, maxAge: seconds(fresh - age) };
    try {
      return { ...(await renewOnce(key, kept)), maxAge: seconds(fresh) };
    } catch (error) {
      if (kept && age < stale) return { ...kept, maxAge: seconds(FAILURE) };
      throw error;
    }
  };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
