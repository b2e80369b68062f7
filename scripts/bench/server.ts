import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import type { Site } from './site.js';

export interface BenchServer {
  origin: string;
  /** The paths of all requests so far, in order. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** A key and its certificate, as PEM. */
export interface Identity {
  key: string;
  cert: string;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/**
 * Serves the site as websites do, with compression, but without a cache. Without an identity it speaks HTTP/1.1 without
 * TLS.
 */
export async function serve(
  site: Site,
  {
    host = '127.0.0.1',
    port = 0,
    identity,
    http2 = false,
  }: { host?: string; port?: number; identity?: Identity; http2?: boolean } = {},
): Promise<BenchServer> {
  const requests: string[] = [];
  const answer = (request: Request, response: Response): void => {
    const path = request.url ?? '/';
    requests.push(path);
    void site.at(path).then((asset) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'no-store');
      if (!asset) {
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader('Content-Type', asset.type);
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Length', asset.body.length);
      response.end(asset.body);
    });
  };
  const server = identity
    ? http2
      ? createSecureServer(identity, answer)
      : createTlsServer(identity, answer)
    : createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `${identity ? 'https' : 'http'}://${host}:${actual}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
