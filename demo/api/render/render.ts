import type { BridgeSettings } from '../bridge/bridge.js';
import { type CachedAnswer, cachedReader } from '../bridge/cached-reader.js';
import { sourceFetch } from '../bridge/fetch-source.js';
import { sourceProblem } from '../bridge/source-problem.js';
import { Problem } from '../problem.js';

/** A widget to render. */
export interface RenderRequest {
  /** `news-feed` … */
  tag: string;
  /** Its attributes in a fixed order, `endpoint` among them. */
  attributes: [name: string, value: string][];
  /** The address of the page that it is for. */
  page: string | undefined;
}

/**
 * Renders widgets with the library’s `prerenderWidget`, through a cache; an empty body means that there is nothing to
 * show. The endpoints are requested as the bridge requests its sources: those of its list only, at public addresses.
 * Throws a `Problem`.
 */
export function createRenderer(
  bridge: BridgeSettings,
  clock: () => Date,
): (request: RenderRequest) => Promise<CachedAnswer> {
  const ask = sourceFetch(bridge, clock);
  const read = cachedReader(clock, async (key) => {
    const { tag, attributes, page } = JSON.parse(key) as RenderRequest;
    // Loaded for the first request: most servers render nothing.
    const { prerenderWidget } = await import('../../../src/prerender/index.js');
    let problem: Problem | undefined;
    const fetch = (address: string): Promise<Response> =>
      ask(address).catch((error: unknown) => {
        if (error instanceof Problem) problem ??= error;
        throw error;
      });
    const widget = await prerenderWidget(tag, Object.fromEntries(attributes), { baseUrl: page, fetch, quiet: true });
    if (widget.state === 'error')
      throw problem ?? sourceProblem(isAnswer(widget.code) ? 'source-failed' : 'source-malformed');
    return { body: widget.html ?? '', contentType: 'text/html; charset=utf-8', validators: {} };
  });
  return ({ tag, attributes, page }) => read(JSON.stringify({ tag, attributes, page }));
}

/** Whether a source has answered with an error status. */
function isAnswer(code = ''): boolean {
  return /^(?:http-|rate-limited)/.test(code);
}
