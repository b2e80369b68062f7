import { clockOffset, correctClock, trustClock } from '../clock.js';

/** Server times outside 2026 to 2056 are ignored: devices whose clock was reset begin at 1970. */
const EARLIEST = Date.UTC(2026, 0);
const LATEST = Date.UTC(2056, 0);
const DAY = 86_400_000;

/** The `Date` header of a response; `undefined` if it can't be read or is outside the plausible years. */
export function dateHeader({ headers }: Response): Date | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return time > EARLIEST && time < LATEST ? new Date(time) : undefined;
}

/**
 * Corrects the page's clock by a server's: `Date`, when the response was made, plus `Age`, how long a shared cache has
 * kept it, in seconds (RFC 9110 §6.6.1, RFC 9111 §5.1). Both can be read on the page's own origin, and where a server
 * exposes them. An old response from the browser's cache is not used.
 */
export async function correctClockBy(url: string, response: Response): Promise<void> {
  const { headers } = response;
  const date = dateHeader(response);
  if (!date) return;
  const offset = clockOffset(date.getTime() + (Number(headers.get('age')) || 0) * 1000);
  // Time in the browser's cache only makes the server seem earlier: the page's clock is at most this far ahead.
  if (offset > -DAY) trustClock();
  // A response dated after the page's clock can't be an old one: the page's clock is slow.
  const isNew = offset > 0 || /\bno-store\b/i.test(headers.get('cache-control') ?? '') || cameByNetwork(url);
  const heeded = Promise.resolve(isNew).then((heed) => heed && correctClock(offset));
  // Not awaited when there is nothing to correct.
  if (offset) await heeded;
}

/**
 * Whether the last request of `url` transferred bytes. Known only for the page's own origin and for servers that send
 * `Timing-Allow-Origin`: for others every time is 0 (https://www.w3.org/TR/resource-timing/).
 */
async function cameByNetwork(url: string): Promise<boolean> {
  // The resource timing entry is added in a separate task.
  await new Promise((resolve) => setTimeout(resolve));
  const entry = performance.getEntriesByName(url.replace(/#.*/s, ''), 'resource').at(-1);
  const { requestStart, transferSize, workerStart } = (entry ?? {}) as Partial<PerformanceResourceTiming>;
  return !!requestStart && !!transferSize && !workerStart;
}
