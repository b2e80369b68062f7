import { Hono } from 'hono';
import { createApi } from './api.js';
import type { Bindings } from './bindings.js';
import { securityHeaders } from './http/security-headers.js';
import { problem } from './problem.js';
import type { Services } from './services.js';

/** What the server answers: the API under `/api`, and around it the pages of the demo, or nothing where it is alone. */
export function createApp(services: Services, pages?: Hono<Bindings>): Hono<Bindings> {
  const api = createApi(services.clock, services, { recordings: pages !== undefined });
  const app = new Hono<Bindings>();
  app.route('/api', api);
  if (pages) app.route('/', pages);
  else app.all('*', securityHeaders, (context) => problem(context, 404));
  return app;
}
