import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  port: number;
  /** The number of requests that each of the ports has answered. */
  answered: number[];
  close(): void;
}

/**
 * A load balancer on loopback. Requests go to the ports in turn, with the client's address in `X-Forwarded-For`; one that is
 * refused a connection goes to the next port. When a connection breaks later, the client's is closed.
 */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const answered = ports.map(() => 0);
  let next = 0;
  const forward = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, tries: number): void => {
    const index = next++ % ports.length;
    const { method, url: path, socket } = incoming;
    const headers = { ...incoming.headers, 'x-forwarded-for': socket.remoteAddress ?? '' };
    const sent = request({ agent, host: '127.0.0.1', port: ports[index], method, path, headers }, (response) => {
      answered[index] = (answered[index] ?? 0) + 1;
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.once('error', () => outgoing.destroy()).pipe(outgoing);
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tries > 1) forward(incoming, body, outgoing, tries - 1);
      else outgoing.destroy();
    });
    sent.end(body);
  };
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('end', () => forward(incoming, Buffer.concat(chunks), outgoing, ports.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    answered,
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
