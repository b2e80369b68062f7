import { type IncomingMessage, request } from 'node:http';
import { request as requestTls } from 'node:https';
import { Problem } from '../problem.js';
import { agentFor, type Network } from './network.js';
import { ENCODINGS, readBody } from './source-body.js';
import { type SourcePolicy } from './source-policy.js';
import { sourceProblem } from './source-problem.js';

/** The time limit in milliseconds, from the DNS query to the last byte. */
export const LONGEST_REQUEST = 8_000;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;
const USER_AGENT = 'commune-widgets-bridge/1';

export interface SourceAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** The final address, after redirects. */
  url: string;
}

export interface SourceRequest {
  /** Checked for the address, and for each address that it redirects to. */
  allows: SourcePolicy;
  network: Network;
  signal: AbortSignal;
  headers?: Record<string, string>;
  /** The largest body; default: `MOST_BYTES`. */
  mostBytes?: number | undefined;
  /** Form data, which is sent by POST. Default: a GET request. */
  form?: URLSearchParams;
}

/**
 * Requests an allowed address, and follows redirects to allowed ones, without cookies or a referrer. Throws a
 * `Problem`, which contains nothing from the network or the source.
 */
export async function requestSource(url: URL, options: SourceRequest): Promise<SourceAnswer> {
  try {
    return await follow(url, options);
  } catch (error) {
    if (options.signal.aborted) throw sourceProblem('source-timeout');
    throw error instanceof Problem ? error : sourceProblem('source-failed');
  }
}

async function follow(start: URL, options: SourceRequest): Promise<SourceAnswer> {
  if (!options.allows(start)) throw sourceProblem('source-not-allowed');
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await exchange(url, options);
    if (!(answer instanceof URL)) return answer;
    if (!options.allows(answer)) break;
    url = answer;
  }
  throw sourceProblem('source-moved');
}

/** One request; resolves to its answer, or to the address of a redirect. The connection is closed in any case. */
async function exchange(url: URL, options: SourceRequest): Promise<SourceAnswer | URL> {
  const { form, network, signal } = options;
  const begin = url.protocol === 'https:' ? requestTls : request;
  const asked = begin(url, {
    agent: agentFor(url, network),
    method: form ? 'POST' : 'GET',
    headers: headersFor(options),
    signal,
  });
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve).on('error', reject).end(form?.toString());
      // A server that switches protocols gives neither an answer nor an error.
      asked.once('close', () => reject(new Error('closed')));
    });
    const { statusCode: status = 0, headers } = response;
    if (REDIRECTS.has(status) && headers.location) return new URL(headers.location, url);
    return { status, headers, body: await readBody(response, options.mostBytes), url: url.href };
  } finally {
    asked.destroy();
  }
}

function headersFor({ headers, form }: SourceRequest): Record<string, string> {
  return {
    'User-Agent': USER_AGENT,
    'Accept-Encoding': ENCODINGS,
    ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...headers,
  };
}
