import type { Problem } from './problem.js';

/** Why no usable answer came. A browser can't tell CORS, CSP and a dead network apart: all three are `blocked`. */
export type HttpErrorCode =
  'blocked' | 'offline' | 'timeout' | 'http-4xx' | 'http-5xx' | 'rate-limited' | 'too-large' | 'malformed';

/** A request without a usable answer. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly code: HttpErrorCode,
    /** The HTTP status, when there was an answer. */
    readonly status?: number,
    /** What `Retry-After` asked for, in milliseconds. */
    readonly retryAfter?: number,
    /** What the server says of it, when it speaks RFC 9457 and was asked. */
    readonly problem?: Problem,
  ) {
    super(status ? `${code} (${status})` : code);
  }
}

/** The error of an HTTP status that is not a success. */
export function errorOfStatus(status: number, retryAfter?: number, problem?: Problem): HttpError {
  if (status === 429) return new HttpError('rate-limited', status, retryAfter, problem);
  if (status >= 500) return new HttpError('http-5xx', status, retryAfter, problem);
  if (status >= 400) return new HttpError('http-4xx', status, undefined, problem);
  // A 304 that nobody asked for, a 300 without a place to go: an answer, but nothing to read.
  return new HttpError('malformed', status);
}
