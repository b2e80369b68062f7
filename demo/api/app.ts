import { Hono } from 'hono';
import { createApi } from './api.js';
import type { Bindings } from './bindings.js';
import { securityHeaders } from './http/security-headers.js';
import { problem } from './problem.js';
import type { Services } from './services.js';

/** The pages and answers of a site whose API is not alone on its server. */
export interface Around {
  pages: Hono<Bindings>;
  /** Answers under `/api` where the API itself has none. */
  beside?: Hono<Bindings>;
}

/** The whole server: the API under `/api`, and around it the site, or 404 where the API is alone. */
export function createApp(services: Services, around?: Around): Hono<Bindings> {
  const api = createApi(services.clock, services, around?.beside);
  const app = new Hono<Bindings>();
  app.route('/api', api);
  if (around) app.route('/', around.pages);
  else app.all('*', securityHeaders, (context) => problem(context, 404));
  return app;
}
