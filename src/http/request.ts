import { limits } from '../limits.js';
import { fetchBytes, type HttpAnswer } from './fetch-bytes.js';
import { retried } from './retry.js';

/**
 * A GET with one retry on the statuses of `retried`. Settles within `limits.loadDeadline`. Throws `HttpError`; when
 * `signal` aborts, its reason.
 */
export async function request(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  return retried((timeout) => fetchBytes(url, {}, timeout, signal), signal);
}

/**
 * The last response in the browser's HTTP cache, however old: stale data without any storage of our own. On the page's
 * own origin no request leaves the browser. Across origins the Fetch standard has no such mode: if the cache has no
 * response, the network is asked once more, for `limits.cacheTimeout` at most.
 */
export function requestCached(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const own = new URL(url).origin === location.origin;
  const init: RequestInit = own ? { cache: 'only-if-cached', mode: 'same-origin' } : { cache: 'force-cache' };
  return fetchBytes(url, init, limits.cacheTimeout, signal);
}
