import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';

const headers = {
  'X-Content-Type-Options': 'nosniff',
  // An answer is data: whoever opens it as a page, or frames it, gets something that can do nothing.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
};

/** What every answer of the API carries, a refusal too. */
export const securityHeaders: MiddlewareHandler<Bindings> = async (context, next) => {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  await next();
};
