import { limits } from '../limits.js';
import { HttpError } from './http-error.js';

const RETRIED = [429, 502, 503, 504];

/**
 * Runs `attempt`, and runs it once more after a 429, 502, 503 or 504, if the delay is at most `limits.retryAfter`.
 * `attempt` takes its time limit in ms, chosen so that both settle within `limits.loadDeadline`. Throws the error of
 * the last attempt; when `signal` aborts, its reason.
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

/**
 * The delay before the retry in ms (`Retry-After`, else `limits.retryDelay`), or `undefined` if there is to be no
 * retry.
 */
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
