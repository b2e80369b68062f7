import { fetchBytes, readBody, type HttpAnswer } from './fetch-bytes.js';
import { parseProblem, type Problem } from './problem.js';
import { retried } from './retry.js';

/** One write, as often as it has to be sent. */
export interface JsonWrite {
  method: 'POST' | 'PUT' | 'DELETE';
  url: string;
  /** Becomes JSON; a `DELETE` has none. */
  body?: unknown;
  /** Goes into `Authorization: Bearer`, because addresses stay in logs. */
  secret?: string | undefined;
  /** The same for every attempt: the server answers a repeated key with its first answer. */
  key: string;
}

/**
 * Sends it, once more where the server says that it is worth it; that adds no second write, as the key is the same.
 * Settles within `limits.loadDeadline`. Throws `HttpError`, with the server's `problem` when it gave one.
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

/** A refusal that breaks off is a refusal all the same. */
async function readProblem(refusal: Response): Promise<Problem | undefined> {
  try {
    const text = new TextDecoder().decode(await readBody(refusal));
    return parseProblem(text, refusal.headers.get('content-type') ?? '');
  } catch {
    return undefined;
  }
}
