import type { BridgeSettings } from '../bridge/bridge.js';
import { type CachedAnswer, cachedReader } from '../bridge/cached-reader.js';
import { sourceFetch } from '../bridge/fetch-source.js';
import { requestPage } from './request-page.js';

/** Whoever has mended a page asks again soon, and an old report would be wrong. In milliseconds. */
export const REPORT_AGE = 30_000;
/** A report may require as many requests as there are addresses. */
const MOST_AT_ONCE = 5;

/**
 * Makes the report on a page, through a cache: what its source tells, and whether its widgets can show the data of their
 * endpoints. All of them are requested as the bridge requests its sources. Throws a `Problem`.
 */
export function createDiagnosis(bridge: BridgeSettings, clock: () => Date): (page: URL) => Promise<CachedAnswer> {
  const ask = sourceFetch(bridge, clock);
  const limits = { fresh: REPORT_AGE, stale: 0, mostAtOnce: MOST_AT_ONCE };
  const read = cachedReader(
    clock,
    async (href) => {
      const page = await requestPage(new URL(href), bridge);
      // Loaded for the first request: most servers diagnose nothing.
      const { reportOn } = await import('./report-on.js');
      const report = await reportOn(page, ask, clock());
      return { body: JSON.stringify(report), contentType: 'application/json; charset=utf-8', validators: {} };
    },
    limits,
  );
  return ({ href }) => read(href);
}
