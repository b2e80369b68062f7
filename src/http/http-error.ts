import type { Problem } from './problem.js';

/**
 * The cause of a failed request. Browsers don't distinguish CORS, CSP and network failures: all three are `blocked`.
 */
export type HttpErrorCode =
  'blocked' | 'offline' | 'timeout' | 'http-4xx' | 'http-5xx' | 'rate-limited' | 'too-large' | 'malformed';

/** A request that failed, or whose response can't be used. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly code: HttpErrorCode,
    /** The HTTP status, if a response was received. */
    readonly status?: number,
    /** The delay that `Retry-After` asked for, in milliseconds. */
    readonly retryAfter?: number,
    /** The RFC 9457 problem details of the response, if it had any and the request asked for them. */
    readonly problem?: Problem,
  ) {
    super(status ? `${code} (${status})` : code);
  }
}

/** The `HttpError` of a status other than 2xx. */
export function errorOfStatus(status: number, retryAfter?: number, problem?: Problem): HttpError {
  if (status === 429) return new HttpError('rate-limited', status, retryAfter, problem);
  if (status >= 500) return new HttpError('http-5xx', status, retryAfter, problem);
  if (status >= 400) return new HttpError('http-4xx', status, undefined, problem);
  // For example a 304 to an unconditional request, or a 300 without `Location`: there is no body to read.
  return new HttpError('malformed', status);
}
