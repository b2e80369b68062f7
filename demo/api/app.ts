import { Hono } from 'hono';
import { createApi } from './api.js';
import type { Bindings } from './bindings.js';
import { securityHeaders } from './http/security-headers.js';
import { problem } from './problem.js';
import type { Services } from './services.js';

/** The pages and routes that a site adds to the API on the same server. */
export interface SiteRoutes {
  pages: Hono<Bindings>;
  /** Routes under `/api` in addition to those of the API. */
  beside?: Hono<Bindings>;
}

/** The whole server: the API under `/api`, and the site's pages, or 404 for other paths without a site. */
export function createApp(services: Services, around?: SiteRoutes): Hono<Bindings> {
  const api = createApi(services.clock, services, around?.beside);
  const app = new Hono<Bindings>();
  app.route('/api', api);
  const { metrics } = services;
  // Outside `/api/`, so that a proxy that forwards only that does not publish it.
  if (metrics) app.get('/metrics', securityHeaders, (context) => metrics.answer(context));
  if (around) app.route('/', around.pages);
  else app.all('*', securityHeaders, (context) => problem(context, 404));
  return app;
}
