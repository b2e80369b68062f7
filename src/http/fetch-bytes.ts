import { limits } from '../limits.js';
import { HttpError, errorOfStatus } from './http-error.js';
import { retryAfter } from './retry-after.js';
import { dateHeader, correctClockBy } from './server-clock.js';
import type { Problem } from './problem.js';

/** A successful HTTP response: its body and the headers that are used. */
export interface HttpAnswer {
  body: Uint8Array;
  contentType: string;
  /** The final URL, after redirects. */
  url: string;
  /** `204` has an empty body. */
  status: number;
  /** The `Date` header: when the server made the response. `undefined` if CORS hides it or it is implausible. */
  date?: Date | undefined;
}

/**
 * Sends one request and reads its body, within `timeout` ms and the size limit. `explain` reads the body of an error
 * response: reads do without it, since the widget has its own sentence for each status; writes need it, to tell the
 * sender what was wrong. Throws `HttpError`; when `signal` aborts, its reason.
 */
export async function fetchBytes(
  url: string,
  init: RequestInit,
  timeout: number,
  signal: AbortSignal,
  explain?: (refusal: Response) => Promise<Problem | undefined>,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(new HttpError('timeout')), timeout);
  try {
    const response = await fetch(url, {
      // Cookies stay on the page's own origin, and a `<link rel="preload" crossorigin>` is used.
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      ...init,
      signal: controller.signal,
    });
    if (!response.ok) {
      const pause = retryAfter(response.headers.get('retry-after'));
      throw errorOfStatus(response.status, pause, await explain?.(response));
    }
    const body = await readBody(response);
    await correctClockBy(url, response);
    return {
      body,
      contentType: response.headers.get('content-type') ?? '',
      url: response.url || url,
      status: response.status,
      date: dateHeader(response),
    };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (error instanceof HttpError) throw error;
    const failure = new HttpError(navigator.onLine ? 'blocked' : 'offline');
    // If a Content-Security-Policy blocked the request, this directive has to be added to it.
    if (failure.code === 'blocked') failure.message = `connect-src ${new URL(url).origin}`;
    throw failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Stops a body that is still being received: it is not read after an error status or past the size limit.
    controller.abort();
  }
}

/**
 * Reads a body up to `limits.body`, that of a calendar up to `limits.calendarBody`. The bytes are counted, because
 * `Content-Length` can be wrong. Throws `HttpError`.
 */
export async function readBody(response: Response): Promise<Uint8Array> {
  const isCalendar = /^text\/calendar\b/i.test(response.headers.get('content-type') ?? '');
  const limit = isCalendar ? limits.calendarBody : limits.body;
  if (Number(response.headers.get('content-length')) > limit) throw new HttpError('too-large', response.status);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) throw new HttpError('too-large', response.status);
    chunks.push(value);
  }
  return concatenate(chunks, length);
}

function concatenate(chunks: Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
