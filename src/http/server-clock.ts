import { clockOffset, correctClock, trustClock } from '../clock.js';

/** No server is older than this code, nor will it last so long: 2026 and 2056. Devices without a clock begin at 1970. */
const EARLIEST = Date.UTC(2026, 0);
const LATEST = Date.UTC(2056, 0);
const DAY = 86_400_000;

/** When an answer was made (`Date`); `undefined` where this cannot be read, or cannot be true. */
export function dateHeader({ headers }: Response): Date | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return time > EARLIEST && time < LATEST ? new Date(time) : undefined;
}

/**
 * Corrects the clock of the page by that of a server: `Date`, which is when the answer was made, and `Age`, how long a
 * cache on the way has kept it, in seconds (RFC 9110 §6.6.1, RFC 9111 §5.1). Both are seen on the page's own origin,
 * and where a server exposes them. An old answer of the browser's cache is no clock.
 */
export async function heedDate(url: string, response: Response): Promise<void> {
  const { headers } = response;
  const date = dateHeader(response);
  if (!date) return;
  const offset = clockOffset(date.getTime() + (Number(headers.get('age')) || 0) * 1000);
  // However long the browser has kept it, the clock is not ahead by more.
  if (offset > -DAY) trustClock();
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
