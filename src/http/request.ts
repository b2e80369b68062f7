import { limits } from '../limits.js';
import { fetchBytes, type HttpAnswer } from './fetch-bytes.js';
import { HttpError } from './http-error.js';

const RETRIED = [429, 502, 503, 504];

/**
 * A GET with one retry where the server says that it is worth one.
 * Settles within `limits.loadDeadline`. Throws `HttpError`; when `signal` aborts, its reason.
 */
export async function request(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const deadline = Date.now() + limits.loadDeadline;
  try {
    return await fetchBytes(url, {}, limits.requestTimeout, signal);
  } catch (error) {
    const pause = retryPause(error);
    if (pause === undefined) throw error;
    await wait(pause, signal);
    return fetchBytes(url, {}, Math.min(limits.requestTimeout, deadline - Date.now()), signal);
  }
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

/** How long to wait before the retry, or `undefined` for none. */
function retryPause(error: unknown): number | undefined {
  if (!(error instanceof HttpError) || !RETRIED.includes(error.status ?? 0)) return undefined;
  const pause = error.retryAfter ?? limits.retryDelay;
  return pause <= limits.retryAfter ? pause : undefined;
}

function wait(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, duration);
    signal.addEventListener('abort', abort, { once: true });
  });
}
