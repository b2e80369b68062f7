import { lookup } from 'node:dns/promises';
import { Agent } from 'node:http';
import { Agent as TlsAgent, type AgentOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { sourceProblem } from './source-problem.js';

/** The network functions of the bridge, which tests replace. */
export interface Network {
  /** All addresses of a host name. */
  resolve(host: string): Promise<string[]>;
  mayReach(address: string): boolean;
  /** A new agent for one request, because a kept connection could lead to an address that was not checked. */
  agent(url: URL, options: AgentOptions): Agent;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
  agent: ({ protocol }, options) => (protocol === 'https:' ? new TlsAgent(options) : new Agent(options)),
};

/** The most addresses that are tried, one after the other, and the time in milliseconds for each but the last. */
const MOST_ADDRESSES = 4;
const LONGEST_ATTEMPT = 2_000;

/**
 * The agent for a request to `url`. A host name is resolved once, and the connection is made to an address that was
 * checked, so that another DNS answer a moment later has no effect. A host with any address that may not be reached is
 * refused, because no legitimate host has both kinds. Throws a `Problem`, or the request fails with it.
 */
export function agentFor(url: URL, network: Network): Agent {
  const check = (addresses: string[]): string[] => {
    if (addresses.length && addresses.every((address) => network.mayReach(address))) return addresses;
    throw sourceProblem('source-address');
  };
  const checkedLookup: LookupFunction = (host, _options, done) => {
    const found = network.resolve(host).then(check);
    found.then(
      (addresses) => done(null, addresses.slice(0, MOST_ADDRESSES).map(withFamily)),
      (error: unknown) => done(error as Error, []),
    );
  };
  // Node looks up no host that is an address already.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) check([host]);
  return network.agent(url, {
    lookup: checkedLookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: LONGEST_ATTEMPT,
  });
}

function withFamily(address: string): { address: string; family: number } {
  return { address, family: isIP(address) };
}
