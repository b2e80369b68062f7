import { limits } from '../limits.js';
import type { HttpAnswer } from './fetch-bytes.js';
import { HttpError, errorOfStatus } from './http-error.js';
import { parseProblem } from './problem.js';
import { retryAfter } from './retry-after.js';

export interface UploadOptions {
  /** Idempotency key, the same for every attempt: the server answers a repeated key with its first response. */
  key: string;
  signal: AbortSignal;
  /** Called with the share of the bytes that has been sent, from 0 to 1. */
  progress?: (sent: number) => void;
}

/**
 * Sends a form by POST. Uses `XMLHttpRequest`, because `fetch` reports no upload progress.
 * There is no total time limit: the upload is aborted only when no bytes move for `limits.uploadStall`.
 * Throws `HttpError`, with the server's problem if it gave one; when `signal` aborts, its reason.
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
  // A 413 has its own code, because the visitor can do something about it: remove an image.
  reject(status === 413 ? new HttpError('too-large', status, pause, problem) : errorOfStatus(status, pause, problem));
}
