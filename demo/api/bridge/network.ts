import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { isPublicAddress } from './public-address.js';
import { sourceProblem } from './source-problem.js';

/** The network functions of the bridge, which tests replace. */
export interface Network {
  /** All addresses of a host name. */
  resolve(host: string): Promise<string[]>;
  /** Begins a connection to an address that `mayReach` has allowed; `host` is the host that it belongs to. */
  connect(address: string, port: number, host: string): Socket;
  /** Starts TLS on a connection; resolves when the certificate was verified for `host`. */
  secure(socket: Socket, host: string): Promise<Socket>;
  mayReach(address: string): boolean;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
  secure,
  mayReach: isPublicAddress,
};

/** The most addresses that are tried, one after the other. */
const MOST_ADDRESSES = 4;

/**
 * Connects to the host of `url`. Its name is resolved once, and the connection is made to an address that was checked,
 * so that another DNS answer a moment later has no effect. A host with any address that may not be reached is refused,
 * because no legitimate host has both kinds.
 */
export async function connectTo(url: URL, network: Network, signal: AbortSignal): Promise<Socket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.resolve(host);
  if (!addresses.length || !addresses.every((address) => network.mayReach(address))) {
    throw sourceProblem('source-address');
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const socket = await firstOf(addresses.slice(0, MOST_ADDRESSES), signal, (address) =>
    network.connect(address, port, host),
  );
  return url.protocol === 'https:' ? network.secure(socket, host) : socket;
}

async function firstOf(
  addresses: string[],
  signal: AbortSignal,
  connectWith: (address: string) => Socket,
): Promise<Socket> {
  let failure: unknown;
  for (const address of addresses) {
    signal.throwIfAborted();
    const socket = addAbortSignal(signal, connectWith(address));
    try {
      await once(socket, 'connect', { signal });
      return socket;
    } catch (error) {
      socket.destroy();
      failure = error;
    }
  }
  throw failure;
}

/** Starts TLS; an error or the end of the underlying connection ends the TLS connection too. */
async function secure(socket: Socket, host: string): Promise<Socket> {
  // By RFC 6066, section 3, a server name is never an address.
  const secured = connectTls({ socket, host, ...(!isIP(host) && { servername: host }) });
  try {
    await once(secured, 'secureConnect');
    return secured;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
