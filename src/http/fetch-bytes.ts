import { limits } from '../limits.js';
import { HttpError, errorOfStatus } from './http-error.js';
import { retryAfter } from './retry-after.js';
import { dateHeader, heedDate } from './server-clock.js';
import type { Problem } from './problem.js';

/** What came back: bytes and what was said of them. */
export interface HttpAnswer {
  body: Uint8Array;
  contentType: string;
  /** The final URL, after redirects. */
  url: string;
  /** `204` has an empty body. */
  status: number;
  /** When the server made the answer, if it lets this page read that. */
  date?: Date | undefined;
}

/**
 * One request, from start to last byte, within `timeout` ms and the size limit. `explain` reads why it was refused:
 * who only reads has a sentence for each status, who has sent something must learn what was wrong with it.
 * Throws `HttpError`; when `signal` aborts, its reason.
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
    await heedDate(url, response);
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
    // Where it was the policy of the page, this is the remedy.
    if (failure.code === 'blocked') failure.message = `connect-src ${new URL(url).origin}`;
    throw failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Ends a body that is still coming: after an error status or past the size limit nobody reads it.
    controller.abort();
  }
}

/** Reads up to the limit: a declared length may lie, so the bytes are counted. */
export async function readBody(response: Response): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > limits.body) throw new HttpError('too-large', response.status);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limits.body) throw new HttpError('too-large', response.status);
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
