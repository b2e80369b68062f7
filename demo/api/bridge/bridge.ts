import { LRUCache } from 'lru-cache';
import { digest } from '../http/mac.js';
import { Problem } from '../problem.js';
import { createCache, type Kept, type Reading } from './cache.js';
import { type Asking, type Credentials, franceTravailReader, isFranceTravail } from './france-travail.js';
import { internet, type Network } from './network.js';
import { readFeed } from './read-feed.js';
import { sourceProblem } from './source-problem.js';
import { LONGEST_REQUEST } from './source-request.js';
import { type SourcePolicy, sourcePolicy } from './source-policy.js';

/**
 * In milliseconds: how long an answer is fresh, how long it is used when the source fails, how long after a failure the
 * source is not requested.
 */
export const FRESH = 300_000;
export const STALE = 86_400_000;
export const FAILURE = 30_000;

/** The most sources that are read at the same time; further requests are answered with 503. */
const MOST_AT_ONCE = 20;
/** The most failures that are kept; the least recently used ones are dropped. */
const MOST_FAILURES = 1_000;

export interface BridgeSettings {
  allows: SourcePolicy;
  credentials?: Credentials | undefined;
  /** Default: the Internet. */
  network?: Network;
  /** Aborted when a request has taken too long; default: after `LONGEST_REQUEST`. */
  timeLimit?: () => AbortSignal;
}

export interface BridgeAnswer extends Kept {
  /** In seconds, for `Cache-Control`. */
  maxAge: number;
}

/** The bridge's settings from the environment: `BRIDGE_SOURCES`, `FRANCE_TRAVAIL_ID` and `FRANCE_TRAVAIL_SECRET`. */
export function bridgeSettings(environment: NodeJS.ProcessEnv): BridgeSettings {
  const { BRIDGE_SOURCES: sources, FRANCE_TRAVAIL_ID: id, FRANCE_TRAVAIL_SECRET: secret } = environment;
  return { allows: sourcePolicy(sources), credentials: id && secret ? { id, secret } : undefined };
}

/**
 * Reads sources for pages that may not. Requests at the same time share one reading, which is cached for `FRESH`. When
 * a source fails, its last answer is used for `STALE`, and it is not requested again for `FAILURE`. Throws a `Problem`.
 */
export function createBridge(
  { allows, credentials, network = internet, timeLimit = usualLimit }: BridgeSettings,
  clock: () => Date,
): (url: URL) => Promise<BridgeAnswer> {
  const cache = createCache();
  const underway = new Map<string, Promise<Kept>>();
  const failures = new LRUCache<string, { problem: Problem; until: number }>({ max: MOST_FAILURES });
  const franceTravail = franceTravailReader(credentials, clock);
  const now = (): number => clock().getTime();

  async function readAnew(url: URL, asking: Asking, kept: Kept | undefined): Promise<Reading | undefined> {
    if (!isFranceTravail(url)) return readFeed(url, allows, asking, kept);
    const postings = await franceTravail(url, asking);
    return { body: JSON.stringify(postings), contentType: 'application/ld+json; charset=utf-8', validators: {} };
  }

  async function renew(url: URL, kept: Kept | undefined): Promise<Kept> {
    try {
      const reading = (await readAnew(url, { network, signal: timeLimit() }, kept)) ?? kept;
      if (!reading) throw sourceProblem('source-failed');
      failures.delete(url.href);
      const entry = { ...reading, etag: `"${digest(reading.body)}"`, readAt: now() };
      cache.set(url.href, entry);
      return entry;
    } catch (error) {
      if (error instanceof Problem) failures.set(url.href, { problem: error, until: now() + FAILURE });
      throw error;
    }
  }

  /** Reads a source unless it is being read already, or has just failed. */
  function renewOnce(url: URL, kept: Kept | undefined): Promise<Kept> {
    const failure = failures.get(url.href);
    if (failure && now() < failure.until) return Promise.reject(failure.problem);
    const current = underway.get(url.href);
    if (current) return current;
    if (underway.size >= MOST_AT_ONCE) return Promise.reject(new Problem(503, { headers: { 'Retry-After': '10' } }));
    const renewal = renew(url, kept).finally(() => underway.delete(url.href));
    underway.set(url.href, renewal);
    return renewal;
  }

  return async (url) => {
    if (!allows(url)) throw sourceProblem('source-not-allowed');
    const kept = cache.get(url.href);
    const age = kept ? now() - kept.readAt : Infinity;
    if (kept && age < FRESH) return { ...kept, maxAge: seconds(FRESH - age) };
    try {
      return { ...(await renewOnce(url, kept)), maxAge: seconds(FRESH) };
    } catch (error) {
      if (kept && age < STALE) return { ...kept, maxAge: seconds(FAILURE) };
      throw error;
    }
  };
}

function usualLimit(): AbortSignal {
  return AbortSignal.timeout(LONGEST_REQUEST);
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
