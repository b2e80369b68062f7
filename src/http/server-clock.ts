import { clockOffset, correctClock } from '../clock.js';

/**
 * Corrects the clock of the page by that of a server: `Date`, which is when the answer was made, and `Age`, how long a
 * cache on the way has kept it, in seconds (RFC 9110 §6.6.1, RFC 9111 §5.1). Both are seen on the page's own origin,
 * and where a server exposes them. An old answer of the browser's cache is no clock.
 */
export async function heedDate(url: string, { headers }: Response): Promise<void> {
  const time = Date.parse(headers.get('date') ?? '') + (Number(headers.get('age')) || 0) * 1000;
  if (Number.isNaN(time)) return;
  const offset = clockOffset(time);
  // An answer from the visitor's future is no old one: it is the clock that is late.
  const isNew = offset > 0 || /\bno-store\b/i.test(headers.get('cache-control') ?? '') || cameByNetwork(url);
  const heeded = Promise.resolve(isNew).then((heed) => heed && correctClock(offset));
  // Nobody waits to learn that all is well.
  if (offset) await heeded;
}

/**
 * Whether bytes were transferred for the last request of `url`. Told only by the page's own origin and by servers that
 * send `Timing-Allow-Origin`: for others every time is 0 (https://www.w3.org/TR/resource-timing/).
 */
async function cameByNetwork(url: string): Promise<boolean> {
  // The entry is added by a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const entry = performance.getEntriesByName(url.replace(/#.*/s, ''), 'resource').at(-1);
  const { requestStart, transferSize, workerStart } = (entry ?? {}) as Partial<PerformanceResourceTiming>;
  return !!requestStart && !!transferSize && !workerStart;
}
