import { Agent, request } from 'node:http';
import { Readable } from 'node:stream';

export interface TestRequest {
  port: number;
  method?: string;
  path: string;
  headers?: Record<string, string>;
  /** The body; a stream is sent in chunks, without a content length. */
  body?: string | Buffer | Readable;
  /** The client's address in 127.0.0.0/8, which all leads to this machine: rate limits count by address. */
  from?: string;
}

export interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
  /** The time until the complete answer. */
  milliseconds: number;
}

/** The longest time in milliseconds to wait for an answer. */
const PATIENCE = 60_000;

/**
 * Sends one request on a connection of its own. Rejects when there is no complete answer, also when the server hangs
 * up.
 */
export function ask({
  port,
  method = 'GET',
  path,
  headers = {},
  body,
  from = '127.0.0.1',
}: TestRequest): Promise<Reply> {
  const start = performance.now();
  const agent = new Agent({ localAddress: from });
  // Node.js sends the body of a DELETE request unmarked, as if it were the next request.
  const marked = body instanceof Readable ? { ...headers, 'Transfer-Encoding': 'chunked' } : headers;
  const options = { agent, host: '127.0.0.1', port, method, path, headers: marked, timeout: PATIENCE };
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: response.headers, text, milliseconds: performance.now() - start });
      });
    });
    sent.once('timeout', () => sent.destroy(new Error('No answer in time.')));
    sent.on('error', reject);
    if (body instanceof Readable) body.on('error', () => undefined).pipe(sent);
    else sent.end(body);
  }).finally(() => agent.destroy());
}

/** An address of 127.0.0.0/8 for each visitor; the lowest block is used by the suite itself. */
export function addressOf(visitor: number): string {
  return `127.${1 + ((visitor >> 16) & 127)}.${(visitor >> 8) & 255}.${visitor & 255}`;
}

/**
 * The time in milliseconds to add to every limit on a busy machine: a multiple of the slowest answer before the test.
 */
export function graceOf(slowest: number): number {
  return 1_000 + 5 * slowest;
}
