import { limits } from '../limits.js';
import type { HttpAnswer } from './fetch-bytes.js';
import { request } from './request.js';

interface Shared {
  answer: Promise<HttpAnswer>;
  controller: AbortController;
  users: number;
  /** Asked for before the widget that will want it exists: kept for that one. */
  held: boolean;
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
  letGo(url, entry);
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

/** Starts the request of a widget that is about to be. The answer waits for it, `limits.warm` at most. */
export function warm(url: string): void {
  if (inFlight.has(url)) return;
  const entry = start(url);
  entry.held = true;
  entry.users++;
  setTimeout(letGo, limits.warm, url, entry);
}

function letGo(url: string, entry: Shared): void {
  if (!entry.held) return;
  entry.held = false;
  forget(url, entry);
  if (--entry.users === 0) stop(url, entry);
}

function start(url: string): Shared {
  const controller = new AbortController();
  const answer = request(url, controller.signal);
  const entry = { answer, controller, users: 0, held: false };
  inFlight.set(url, entry);
  forget(url, entry);
  return entry;
}

/** Once it has settled, and unless somebody is still to come for it. */
function forget(url: string, entry: Shared): void {
  const remove = () => !entry.held && inFlight.get(url) === entry && inFlight.delete(url);
  entry.answer.then(remove, remove);
}

function stop(url: string, entry: Shared): void {
  if (inFlight.get(url) === entry) inFlight.delete(url);
  entry.controller.abort();
}
