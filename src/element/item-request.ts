import { fetchBytes, type HttpAnswer } from '../http/fetch-bytes.js';
import { retried } from '../http/retry.js';

/** Prefers data to an HTML page at the same address. The value is one that needs no CORS preflight request. */
const DATA = { Accept: 'application/feed+json, application/json;q=0.9' };

/**
 * Requests the data at an item's own address; the caller has checked that it has an origin of the endpoint. Redirects to
 * another origin fail: for the page's own origin by `same-origin`, for others by refusing every redirect.
 * Throws the errors of `fetchBytes`; when `signal` aborts, its reason.
 */
export function requestItem(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  const own = new URL(url).origin === location.origin;
  const init: RequestInit = { headers: DATA, ...(own ? { mode: 'same-origin' } : { redirect: 'error' }) };
  return retried((timeout) => fetchBytes(url, init, timeout, signal), signal);
}
