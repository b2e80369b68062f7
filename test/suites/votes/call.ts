import { Agent, request } from 'node:http';

/** Time limit in milliseconds; on a busy machine a vote may wait for the 199 others. */
const PATIENCE = 120_000;

export interface Call {
  method: string;
  port: number;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** Hangs up as soon as the request is sent, so that it is unknown whether it was received. */
  abandon?: boolean;
}

export interface Reply {
  status: number;
  /** The JSON of the answer. */
  body: { ballot?: string; receipt?: string; code?: string; voters?: number; results?: { votes: number }[] };
}

/** A connection from `localAddress`, any of 127.0.0.0/8, so that clients have different addresses. */
export function connectionOf(localAddress: string): Agent {
  return new Agent({ keepAlive: true, maxSockets: 4, localAddress });
}

/** Sends a request. Rejects when there is no complete answer. */
export function call(agent: Agent, { method, port, path, headers, body = '', abandon }: Call): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: PATIENCE }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Reply['body'] }),
      );
      response.once('error', reject);
    });
    sent.once('timeout', () => sent.destroy(new Error('No answer in time.')));
    sent.once('error', reject);
    if (abandon) sent.once('finish', () => sent.destroy(new Error('Abandoned.')));
    sent.end(body);
  });
}
