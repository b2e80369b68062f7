import { type BridgeSettings, usualLimit } from './bridge.js';
import { franceTravailReader, isFranceTravail } from './france-travail.js';
import { internet } from './network.js';
import { sourceProblem } from './source-problem.js';
import { requestSource } from './source-request.js';

/**
 * `fetch` for what the server renders or checks: requests sources as the bridge does, those of its list only, at public
 * addresses. Rejects with a `Problem`.
 */
export function sourceFetch(
  { allows, credentials, network = internet, timeLimit = usualLimit }: BridgeSettings,
  clock: () => Date,
): (address: string) => Promise<Response> {
  const franceTravail = franceTravailReader(credentials, clock);
  return async (address) => {
    const url = new URL(address);
    if (!allows(url)) throw sourceProblem('source-not-allowed');
    const asking = { network, signal: timeLimit() };
    if (isFranceTravail(url)) return Response.json(await franceTravail(url, asking));
    const { status, headers, body } = await requestSource(url, { ...asking, allows, headers: { Accept: '*/*' } });
    const kept = ['content-type', 'date', 'retry-after'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    // The standard allows no body with these, and other statuses than these only.
    if (status < 200 || status > 599) throw sourceProblem('source-failed');
    return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), { status, headers: kept });
  };
}
