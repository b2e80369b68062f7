import { limits } from '../limits.js';
import { fetchBytes, type HttpAnswer } from './fetch-bytes.js';
import { retried } from './retry.js';

/**
 * A GET with one retry where the server says that it is worth one.
 * Settles within `limits.loadDeadline`. Throws `HttpError`; when `signal` aborts, its reason.
 */
export async function request(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  return retried((timeout) => fetchBytes(url, {}, timeout, signal), signal);
}

/**
 * The last answer that the browser's own HTTP cache still holds, however old: stale data without a storage of ours.
 * On the page's own origin no packet leaves; across origins the Fetch standard has no such mode, and a cache without
 * the answer asks the network once more, for `limits.cacheTimeout` at most.
 */
export function requestCached(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const own = new URL(url).origin === location.origin;
  const init: RequestInit = own ? { cache: 'only-if-cached', mode: 'same-origin' } : { cache: 'force-cache' };
  return fetchBytes(url, init, limits.cacheTimeout, signal);
}
