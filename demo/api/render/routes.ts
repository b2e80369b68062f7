import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { widgetTags } from '../../../src/widget-table.js';
import type { Bindings } from '../bindings.js';
import type { BridgeSettings } from '../bridge/bridge.js';
import { readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { createRenderer, type RenderRequest } from './render.js';

type RenderServices = Pick<Services, 'clock' | 'origins' | 'proxies'> & { limits: Pick<Services['limits'], 'reads'> };

/** The most characters of one attribute. */
const LONGEST = 2_000;

/**
 * The route that renders a widget for a server that puts it into its own page; to be mounted at `/render`. The query has
 * the widget’s attributes, and `page`, the address of that page.
 */
export function createRenderRoutes(
  bridge: BridgeSettings,
  { clock, origins, limits, proxies }: RenderServices,
): Hono<Bindings> {
  const render = createRenderer(bridge, clock);
  const routes = new Hono<Bindings>();
  routes.use(readableByAllowed(origins), rateLimit(limits.reads, { clock, proxies }));
  routes.get('/:tag', etag(), async (context) => {
    const request = requestOf(context.req.param('tag'), context.req.query());
    const { body, contentType, etag: version, maxAge } = await render(request);
    const headers = { 'Cache-Control': `public, max-age=${maxAge}`, ETag: version };
    return body
      ? context.body(body, 200, { ...headers, 'Content-Type': contentType })
      : context.body(null, 204, headers);
  });
  return routes;
}

/** Throws a `Problem`. */
function requestOf(tag: string, { page, ...attributes }: Record<string, string>): RenderRequest {
  // The form can't be sent without JavaScript.
  if (!widgetTags.some((each) => each === tag) || tag === 'submit-news') throw new Problem(404);
  const addresses = (attributes['endpoint'] ?? '').split(/\s+/).filter(Boolean);
  const isComplete = addresses.length > 0 && [...addresses, ...(page ? [page] : [])].every(isAddress);
  if (!isComplete) {
    throw new Problem(400, {
      code: 'url',
      detail: 'Le paramètre « endpoint » manque, ou lui ou « page » n’est pas une adresse complète.',
    });
  }
  if (Object.values(attributes).some((value) => value.length > LONGEST)) throw new Problem(400);
  // One order, so that the same widget has one entry in the cache.
  return { tag, page: page || undefined, attributes: Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
