import type { HttpAnswer } from './fetch-bytes.js';
import { request } from './request.js';

interface Shared {
  answer: Promise<HttpAnswer>;
  controller: AbortController;
  users: number;
}

const inFlight = new Map<string, Shared>();

/**
 * `request`, shared: fifty widgets on one endpoint make one request.
 * It is aborted when the last of them has lost interest. Nothing is kept once it has settled.
 */
export function sharedRequest(url: string, signal: AbortSignal): Promise<HttpAnswer> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const entry = inFlight.get(url) ?? start(url);
  entry.users++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
      if (--entry.users === 0) stop(url, entry);
    };
    signal.addEventListener('abort', leave, { once: true });
    const done = () => signal.removeEventListener('abort', leave);
    entry.answer.finally(done).then(resolve, reject);
  });
}

function start(url: string): Shared {
  const controller = new AbortController();
  const answer = request(url, controller.signal);
  const entry = { answer, controller, users: 0 };
  inFlight.set(url, entry);
  const forget = () => inFlight.get(url) === entry && inFlight.delete(url);
  answer.then(forget, forget);
  return entry;
}

function stop(url: string, entry: Shared): void {
  if (inFlight.get(url) === entry) inFlight.delete(url);
  entry.controller.abort(new DOMException('No widget needs the answer any more.', 'AbortError'));
}
