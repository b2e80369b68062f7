import { fetchBytes, type HttpAnswer } from '../http/fetch-bytes.js';
import { limits } from '../limits.js';
import { collapse } from '../text/line.js';

/** The number of addresses that are asked for, and shown. */
export const MOST_ADDRESSES = 5;
/** The lengths of a text that the Géoplateforme answers; it has to begin with a letter or a digit. */
const [SHORTEST, LONGEST] = [3, 200];

/** The query of a geocoder for a text; `undefined` if that is too short. */
export function addressQuery(text: string): string | undefined {
  const query = collapse(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return query.length < SHORTEST ? undefined : query.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

/**
 * The address of a search. `service` is that of the geocoder or of its search, whose parameters are kept: `citycode=80021`
 * asks for the addresses of one commune, `lat` and `lon` for those near a point first.
 */
export function addressSearch(service: string, query: string): string {
  const url = new URL(service);
  if (!/\/search\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/*$/, '/search');
  const parameters = { q: query, limit: String(MOST_ADDRESSES), autocomplete: '1' };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.hash = '';
  return url.href;
}

/**
 * Asks a geocoder, without a retry: the next letter asks again. It learns neither the page nor the visitor's cookies.
 * Throws the errors of `fetchBytes`; when `signal` aborts, its reason.
 */
export function requestAddresses(service: string, query: string, signal: AbortSignal): Promise<HttpAnswer> {
  const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
  return fetchBytes(addressSearch(service, query), init, limits.requestTimeout, signal);
}
