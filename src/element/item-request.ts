import { fetchBytes, type HttpAnswer } from '../http/fetch-bytes.js';
import { retried } from '../http/retry.js';

/** Asks for data where an address is that of a page. Its characters are such as a request needs no preflight for. */
const DATA = { Accept: 'application/feed+json, application/json;q=0.9' };

/**
 * What an item's own address has as data, of an origin that the endpoint has too. No answer leads the request to another
 * origin: of the page's own, redirects end where they would leave it (`same-origin`); of another, there are none.
 * Throws what `http/` throws; when `signal` aborts, its reason.
 */
export function requestItem(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const own = new URL(url).origin === location.origin;
  const init: RequestInit = { headers: DATA, ...(own ? { mode: 'same-origin' } : { redirect: 'error' }) };
  return retried((timeout) => fetchBytes(url, init, timeout, signal), signal);
}
