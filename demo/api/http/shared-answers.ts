import type { ApiContext } from '../bindings.js';
import type { Database } from '../storage/database.js';
import { type PublicAddress, publicUrl } from './public-url.js';
import { answerTagged, type Tagged } from './tagged.js';

/** The longest time in milliseconds until a write of another process is visible. Browsers cache such lists for a minute. */
const MAX_AGE = 1_000;
/** The largest number of cached answers. */
const MOST = 20;

interface Made {
  answer: Promise<Tagged>;
  /** `Database.writes()` when it was made. */
  writes: number;
  /** When it was made, in milliseconds since 1970. */
  at: number;
}

interface Sharing extends PublicAddress {
  database: Database;
  clock: () => Date;
}

/**
 * Returns a function that answers requests for public lists from a cache, by their public address. An answer is reused for less
 * than one second, and only until this process writes to the database.
 */
export function sharedAnswers(
  services: Sharing,
): (context: ApiContext, make: () => Promise<Tagged>) => Promise<Response> {
  const { database, clock } = services;
  const kept = new Map<string, Made>();
  return async (context, make) => {
    const key = publicUrl(context, context.req.url, services);
    const at = clock().getTime();
    let made = kept.get(key);
    if (!made || made.writes !== database.writes() || Math.abs(at - made.at) >= MAX_AGE) {
      if (kept.size >= MOST) kept.clear();
      made = { answer: make(), writes: database.writes(), at };
      kept.set(key, made);
    }
    try {
      return answerTagged(context, await made.answer);
    } catch (error) {
      if (kept.get(key) === made) kept.delete(key);
      throw error;
    }
  };
}
