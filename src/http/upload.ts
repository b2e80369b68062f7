import { limits } from '../limits.js';
import type { HttpAnswer } from './fetch-bytes.js';
import { HttpError, errorOfStatus } from './http-error.js';
import { parseProblem } from './problem.js';
import { retryAfter } from './retry-after.js';

export interface UploadOptions {
  /** The same for every try to send one thing: the server answers a repetition with its first answer. */
  key: string;
  signal: AbortSignal;
  /** Told the part of the bytes that has left, from 0 to 1. */
  progress?: (sent: number) => void;
}

/**
 * Sends a form by POST. `XMLHttpRequest`, since `fetch` says nothing of what has left already.
 * A slow line may take its time: it is given up only when nothing moves for `limits.uploadStall`.
 * Throws `HttpError`, with the server's problem where it named one; when `signal` aborts, its reason.
 */
export function upload(url: string, form: FormData, { key, signal, progress }: UploadOptions): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout>;
    const stop = (reason: unknown) => {
      reject(reason);
      request.abort();
    };
    const abort = () => stop(signal.reason);
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop(new HttpError('timeout')), limits.uploadStall);
    };
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      moved();
      if (lengthComputable) progress?.(loaded / total);
    };
    request.onprogress = ({ loaded }) => {
      if (loaded > limits.body) stop(new HttpError('too-large', request.status));
    };
    request.onerror = () => reject(new HttpError(navigator.onLine ? 'blocked' : 'offline'));
    request.onload = () => settle(request, url, resolve, reject);
    request.onloadend = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    signal.addEventListener('abort', abort);
    request.open('POST', url);
    request.responseType = 'arraybuffer';
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Idempotency-Key', key);
    moved();
    request.send(form);
  });
}

function settle(
  request: XMLHttpRequest,
  url: string,
  resolve: (answer: HttpAnswer) => void,
  reject: (error: HttpError) => void,
): void {
  const { status } = request;
  const body = new Uint8Array((request.response as ArrayBuffer | null) ?? new ArrayBuffer(0));
  const contentType = request.getResponseHeader('content-type') ?? '';
  if (status >= 200 && status < 300) return resolve({ body, contentType, url: request.responseURL || url, status });
  const pause = retryAfter(request.getResponseHeader('retry-after'));
  const problem = parseProblem(new TextDecoder().decode(body), contentType);
  // The one refusal that the visitor can mend: with an image less it is another proposal.
  reject(status === 413 ? new HttpError('too-large', status, pause, problem) : errorOfStatus(status, pause, problem));
}
