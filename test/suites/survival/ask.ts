import { Agent, request } from 'node:http';
import { Readable } from 'node:stream';

export interface Question {
  port: number;
  method?: string;
  path: string;
  headers?: Record<string, string>;
  /** A stream is sent in chunks, of a length that nobody is told. */
  body?: string | Buffer | Readable;
  /** All of 127.0.0.0/8 is this machine: limits count by address. */
  from?: string;
}

export interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
  /** Until the whole answer was there. */
  milliseconds: number;
}

/** In milliseconds: who waits longer would wait for ever. */
const PATIENCE = 60_000;

/** Asks the API once, on a connection of its own. Rejects when no whole answer came, also when it hung up meanwhile. */
export function ask({ port, method = 'GET', path, headers = {}, body, from = '127.0.0.1' }: Question): Promise<Reply> {
  const start = performance.now();
  const agent = new Agent({ localAddress: from });
  const options = { agent, host: '127.0.0.1', port, method, path, headers, timeout: PATIENCE };
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

/** One address of 127.0.0.0/8 for each visitor; the lowest block is left to the suite itself. */
export function addressOf(visitor: number): string {
  return `127.${1 + ((visitor >> 16) & 127)}.${(visitor >> 8) & 255}.${visitor & 255}`;
}

/**
 * What a machine that has other work adds to any time that is promised, in milliseconds: some times what the slowest answer
 * took in the calm before.
 */
export function graceOf(slowest: number): number {
  return 1_000 + 5 * slowest;
}
