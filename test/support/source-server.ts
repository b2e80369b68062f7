import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, isIP, type AddressInfo, type Socket, type TcpNetConnectOpts } from 'node:net';
import { internet, type Network } from '../../demo/api/bridge/network.js';
import { isPublicAddress } from '../../demo/api/bridge/public-address.js';

/** A public address for tests; connections to it are made to this machine instead. */
export const PUBLIC = '93.184.215.14';
export const OTHER_PUBLIC = '2606:2800:21f:cb07:6820:80da:af6b:8b2c';

/** The addresses of host names: always the same, or a different list for each look-up. */
export type Names = Record<string, string[] | string[][]>;

/** A loopback server that simulates every source, and a record of the bridge's look-ups and connections. */
export interface SourceServer {
  /** The answer to the next requests; can be replaced at any time. */
  answer: RequestListener;
  requests: IncomingMessage[];
  /** Its port on 127.0.0.1. */
  port: number;
  /** The names that were looked up, and the addresses that were connected to. */
  resolved: string[];
  connected: string[];
  /** The number of open connections, as seen from the server. */
  open(): number;
  /** A network in which every address leads to this server. No packet leaves the machine. */
  network(names?: Names): Network;
  close(): Promise<void>;
}

export async function startSourceServer(): Promise<SourceServer> {
  const server = createServer((request, response) => {
    source.requests.push(request);
    // Tests abort connections on purpose.
    request.on('error', () => undefined);
    source.answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: ownPort } = server.address() as AddressInfo;
  let open = 0;
  server.on('connection', (socket) => {
    open += 1;
    socket.on('error', () => undefined).once('close', () => (open -= 1));
  });

  /** Records the addresses of a connection, and makes it to this server. */
  function connectHere({ host = '', port, lookup }: TcpNetConnectOpts): Socket {
    const record = (address: string) => source.connected.push(`${address} ${port}`);
    if (isIP(host)) record(host);
    return connect({
      host: isIP(host) ? '127.0.0.1' : host,
      port: ownPort,
      autoSelectFamily: true,
      lookup: (name, options, done) =>
        lookup?.(name, options, (error, addresses) => {
          if (Array.isArray(addresses)) addresses.forEach(({ address }) => record(address));
          done(error, [{ address: '127.0.0.1', family: 4 }]);
        }),
    });
  }

  const source: SourceServer = {
    port: ownPort,
    answer: (_request, response) => response.writeHead(404).end(),
    requests: [],
    resolved: [],
    connected: [],
    open: () => open,
    network: (names = {}) => ({
      async resolve(host) {
        const asked = source.resolved.filter((name) => name === host).length;
        source.resolved.push(host);
        const addresses = names[host] ?? [PUBLIC];
        const [first] = addresses;
        if (!Array.isArray(first)) return addresses as string[];
        return (addresses[asked] ?? addresses.at(-1)) as string[];
      },
      mayReach: isPublicAddress,
      // Without TLS and certificates: every connection is a plain one.
      agent: (url, options) => Object.assign(internet.agent(url, options), { createConnection: connectHere }),
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return source;
}
