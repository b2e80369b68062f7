import { fetchBytes, readBody, type HttpAnswer } from './fetch-bytes.js';
import { parseProblem, type Problem } from './problem.js';
import { retried } from './retry.js';

/** One write request, which may be sent more than once. */
export interface JsonWrite {
  method: 'POST' | 'PUT' | 'DELETE';
  url: string;
  /** Serialised as JSON; a `DELETE` has none. */
  body?: unknown;
  /** Sent as `Authorization: Bearer`, because URLs are kept in server logs. */
  secret?: string | undefined;
  /** Idempotency key, the same for every attempt: the server answers a repeated key with its first response. */
  key: string;
}

/**
 * Sends a JSON write, with the retry of `retried`. A retry adds no second write, because the key is the same.
 * Settles within `limits.loadDeadline`. Throws `HttpError`, with the server's `problem` if it gave one.
 */
export function send({ method, url, body, secret, key }: JsonWrite): Promise<HttpAnswer> {
  const init: RequestInit = { method, headers: headersOf(key, body, secret), cache: 'no-store' };
  if (body !== undefined) init.body = JSON.stringify(body);
  const { signal } = new AbortController();
  return retried((timeout) => fetchBytes(url, init, timeout, signal, readProblem), signal);
}

function headersOf(key: string, body: unknown, secret: string | undefined): Record<string, string> {
  return {
    'Idempotency-Key': key,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(secret ? { Authorization: `Bearer ${secret}` } : {}),
  };
}

/** The problem details of an error response; `undefined` if its body can't be read to the end. */
async function readProblem(refusal: Response): Promise<Problem | undefined> {
  try {
    const text = new TextDecoder().decode(await readBody(refusal));
    return parseProblem(text, refusal.headers.get('content-type') ?? '');
  } catch {
    return undefined;
  }
}
