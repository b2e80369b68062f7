import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Answers one request. CORS headers are up to the handler. */
export type Handler = (response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

export interface SeenRequest {
  method: string;
  /** The path with its query. */
  path: string;
  headers: IncomingHttpHeaders;
}

/** The server of a suite: the built files, pages of the suite, and endpoints that it programs. */
export interface TestServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: SeenRequest[];
  /** The number of connections opened so far, with or without requests. */
  connections(): number;
  /** Answers requests for `path` with this handler, until another is set. */
  on(path: string, handler: Handler): void;
  /** Answers requests for `path` as if no handler had been set: with a built file, or not at all. */
  off(path: string): void;
  /** The handler that answers requests for `path` at present. */
  handler(path: string): Handler;
  /** Adds a French page at this path and returns its URL. */
  page(path: string, body: string, options?: PageOptions): string;
  /** Closes the server at once, with its open connections. */
  close(): Promise<void>;
}

interface PageOptions {
  /** The module scripts in the head. Default: the built file with all widgets. */
  scripts?: string[];
  /** A `Content-Security-Policy`. Default: `strictPolicy()`. */
  policy?: string;
}

/**
 * A strict Content-Security-Policy: no inline code or style, Trusted Types, requests only to `'self'` and `origins`.
 */
export function strictPolicy(origins: string[] = []): string {
  const list = ["'self'", ...origins].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${list}`,
    "media-src 'self'",
    `connect-src ${list}`,
    "require-trusted-types-for 'script'",
    'trusted-types commune-widgets',
  ].join('; ');
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Starts a server on the loopback interface, on a free port unless one is given. `built` is the folder whose files are
 * served as `/dist/…`.
 */
export async function startServer(port = 0, built = dist): Promise<TestServer> {
  const handlers = new Map<string, Handler>([['/favicon.ico', send('', {}, 204)]]);
  const requests: SeenRequest[] = [];
  const handlerOf = (path: string): Handler =>
    handlers.get(path) ?? (path.startsWith('/dist/') ? builtFile(built, path) : missing);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', path, headers: request.headers });
    const { pathname } = new URL(path, 'http://localhost');
    void Promise.resolve(handlerOf(pathname)(response, request)).catch(() => response.destroy());
  });
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    connections: () => connections,
    on: (path, handler) => void handlers.set(path, handler),
    off: (path) => void handlers.delete(path),
    handler: handlerOf,
    page(path, body, options = {}) {
      handlers.set(path, sendPage(body, options));
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A handler that answers with `body`, readable from any origin. */
export function send(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler {
  return (response) => {
    response.writeHead(status, { ...readable, 'Content-Type': 'application/json; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** Headers that let any page read the answer, and no cache keep it. */
export const readable = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

function sendPage(
  body: string,
  { scripts = ['/dist/commune-widgets.js'], policy = strictPolicy() }: PageOptions,
): Handler {
  const tags = scripts.map((source) => `<script type="module" src="${source}"></script>`).join('');
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>${tags}<body>${body}`;
  return send(page, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
}

const missing = send('', { 'Content-Type': 'text/plain' }, 404);

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function builtFile(built: string, pathname: string): Handler {
  return async (response, request) => {
    const file = join(built, normalize(pathname).slice('/dist'.length));
    const body = await readFile(file).catch(() => undefined);
    if (!body) return missing(response, request);
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    return send(body, { 'Content-Type': `${type}; charset=utf-8` })(response, request);
  };
}
