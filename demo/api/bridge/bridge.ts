import { type CachedAnswer, cachedReader } from './cached-reader.js';
import { type Credentials, franceTravailReader, isFranceTravail } from './france-travail.js';
import { internet, type Network } from './network.js';
import { readSource } from './read-source.js';
import { sourceProblem } from './source-problem.js';
import { LONGEST_REQUEST } from './source-request.js';
import { type SourcePolicy, sourcePolicy } from './source-policy.js';

export interface BridgeSettings {
  allows: SourcePolicy;
  credentials?: Credentials | undefined;
  openAgendaKey?: string | undefined;
  /** Default: the Internet. */
  network?: Network;
  /** Aborted when a request has taken too long; default: after `LONGEST_REQUEST`. */
  timeLimit?: () => AbortSignal;
}

/** The bridge's settings from the environment: `BRIDGE_SOURCES`, `FRANCE_TRAVAIL_ID`, `FRANCE_TRAVAIL_SECRET`, `OPENAGENDA_KEY`. */
export function bridgeSettings(environment: NodeJS.ProcessEnv): BridgeSettings {
  const { BRIDGE_SOURCES: sources, FRANCE_TRAVAIL_ID: id, FRANCE_TRAVAIL_SECRET: secret } = environment;
  const openAgendaKey = environment.OPENAGENDA_KEY?.trim() || undefined;
  return { allows: sourcePolicy(sources), credentials: id && secret ? { id, secret } : undefined, openAgendaKey };
}

/** Reads sources for pages that may not, through a cache (`cachedReader`). Throws a `Problem`. */
export function createBridge(
  { allows, credentials, openAgendaKey, network = internet, timeLimit = usualLimit }: BridgeSettings,
  clock: () => Date,
): (url: URL) => Promise<CachedAnswer> {
  const franceTravail = franceTravailReader(credentials, clock);
  const read = cachedReader(clock, async (href, kept) => {
    const url = new URL(href);
    const asking = { network, signal: timeLimit() };
    if (!isFranceTravail(url)) return readSource(url, { ...asking, allows, openAgendaKey, clock }, kept);
    const postings = await franceTravail(url, asking);
    return { body: JSON.stringify(postings), contentType: 'application/ld+json; charset=utf-8', validators: {} };
  });
  return async (url) => {
    if (!allows(url)) throw sourceProblem('source-not-allowed');
    return read(url.href);
  };
}

export function usualLimit(): AbortSignal {
  return AbortSignal.timeout(LONGEST_REQUEST);
}
