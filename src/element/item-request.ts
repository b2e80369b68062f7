import { fetchBytes, type HttpAnswer } from '../http/fetch-bytes.js';
import { retried } from '../http/retry.js';

/** Asks for data where an address is that of a page. Its characters are such as a request needs no preflight for. */
const DATA = { Accept: 'application/feed+json, application/json;q=0.9' };

/**
 * Requests the data at an item's own address, which must have an origin of the endpoint. No redirect leads to another
 * origin: on the page's own, one that leaves it fails (`same-origin`); on others, every redirect fails.
 * Throws what `http/` throws; when `signal` aborts, its reason.
 */
export function requestItem(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const own = new URL(url).origin === location.origin;
  const init: RequestInit = { headers: DATA, ...(own ? { mode: 'same-origin' } : { redirect: 'error' }) };
  return retried((timeout) => fetchBytes(url, init, timeout, signal), signal);
}
