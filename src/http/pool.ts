import { limits } from '../limits.js';
import type { HttpAnswer } from './fetch-bytes.js';
import { request } from './request.js';

interface Shared {
  answer: Promise<HttpAnswer>;
  controller: AbortController;
  users: number;
  /** True if the request was started before its widget exists: it is kept until the widget asks for it. */
  held: boolean;
}

const inFlight = new Map<string, Shared>();

/**
 * The response of `request`, shared by all callers with the same URL while it is in flight: fifty widgets with one
 * endpoint make one request. It is aborted when the last caller's `signal` aborts. Nothing is kept once it has settled.
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

/**
 * Starts a request before its widget exists. The response is kept until the widget asks for it, for `limits.warm` ms at
 * most. Resolves or rejects with the request.
 */
export function warm(url: string): Promise<unknown> {
  const started = inFlight.get(url);
  if (started) return started.answer;
  const entry = start(url);
  entry.held = true;
  entry.users++;
  // A function that replaces the platform’s may not pass on further arguments.
  setTimeout(() => letGo(url, entry), limits.warm);
  return entry.answer;
}

function letGo(url: string, entry: Shared): void {
  if (!entry.held) return;
  entry.held = false;
  // Other widgets with this URL ask for it in the same task.
  setTimeout(() => forget(url, entry));
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

/** Removes the entry from the map once its request has settled, unless it is held for a widget. */
function forget(url: string, entry: Shared): void {
  const remove = () => !entry.held && inFlight.get(url) === entry && inFlight.delete(url);
  entry.answer.then(remove, remove);
}

function stop(url: string, entry: Shared): void {
  if (inFlight.get(url) === entry) inFlight.delete(url);
  entry.controller.abort();
}
