import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Bindings } from '../bindings.js';
import { addressOf } from '../bridge/address-parameter.js';
import type { BridgeSettings } from '../bridge/bridge.js';
import { readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import type { Services } from '../services.js';
import { createDiagnosis } from './diagnose.js';

type DiagnosisServices = Pick<Services, 'clock' | 'origins' | 'proxies'> & {
  limits: Pick<Services['limits'], 'writes'>;
};

/**
 * The route that tells what is wrong with the widgets of a page, by the parameter `page`; to be mounted at `/diagnosis`.
 */
export function createDiagnosisRoute(
  bridge: BridgeSettings,
  { clock, origins, limits, proxies }: DiagnosisServices,
): Hono<Bindings> {
  const diagnose = createDiagnosis(bridge, clock);
  const routes = new Hono<Bindings>();
  // As many as writes: one report requires up to 21 requests.
  routes.use(readableByAllowed(origins), rateLimit(limits.writes, { clock, proxies }));
  routes.get('/', etag(), async (context) => {
    const { body, contentType, etag: version, maxAge } = await diagnose(addressOf('page', context.req.query('page')));
    return context.body(body, 200, {
      'Content-Type': contentType,
      'Cache-Control': `public, max-age=${maxAge}`,
      ETag: version,
    });
  });
  return routes;
}
