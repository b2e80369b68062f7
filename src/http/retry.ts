import { limits } from '../limits.js';
import { HttpError } from './http-error.js';

const RETRIED = [429, 502, 503, 504];

/**
 * `attempt`, and once more where the server says that it is worth it. It is told how many ms it may take, so that
 * both settle within `limits.loadDeadline`. Throws what the last attempt threw; when `signal` aborts, its reason.
 */
export async function retried<Answer>(
  attempt: (timeout: number) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const deadline = Date.now() + limits.loadDeadline;
  try {
    return await attempt(limits.requestTimeout);
  } catch (error) {
    const pause = retryPause(error);
    if (pause === undefined) throw error;
    await wait(pause, signal);
    return attempt(Math.min(limits.requestTimeout, deadline - Date.now()));
  }
}

/** How long to wait before the retry, or `undefined` for none. */
function retryPause(error: unknown): number | undefined {
  if (!(error instanceof HttpError) || !RETRIED.includes(error.status ?? 0)) return undefined;
  const pause = error.retryAfter ?? limits.retryDelay;
  return pause <= limits.retryAfter ? pause : undefined;
}

function wait(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, duration);
    signal.addEventListener('abort', abort, { once: true });
  });
}
