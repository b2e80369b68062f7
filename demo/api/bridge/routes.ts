import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Bindings } from '../bindings.js';
import { readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import type { Services } from '../services.js';
import { addressOf } from './address-parameter.js';
import { type BridgeSettings, createBridge } from './bridge.js';

/** The services that the bridge needs; it stores nothing on the disk. */
type BridgeServices = Pick<Services, 'clock' | 'origins' | 'proxies'> & { limits: Pick<Services['limits'], 'reads'> };

/**
 * The route that gives pages a source that they may not read themselves, by the parameter `url`; to be mounted at
 * `/bridge`.
 */
export function createBridgeRoutes(
  bridge: BridgeSettings,
  { clock, origins, limits, proxies }: BridgeServices,
): Hono<Bindings> {
  const read = createBridge(bridge, clock);
  const routes = new Hono<Bindings>();
  routes.use(readableByAllowed(origins), rateLimit(limits.reads, { clock, proxies }));
  routes.get('/', etag(), async (context) => {
    const { body, contentType, etag: version, maxAge } = await read(addressOf('url', context.req.query('url')));
    return context.body(body, 200, {
      'Content-Type': contentType,
      'Cache-Control': `public, max-age=${maxAge}`,
      ETag: version,
    });
  });
  return routes;
}
