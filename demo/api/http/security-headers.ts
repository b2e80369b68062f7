import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';

const headers = {
  'X-Content-Type-Options': 'nosniff',
  // Answers are data: one that is opened as a page, or framed, must not be able to do anything.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
};

/** Adds the security headers to every answer of the API, including refusals. */
export const securityHeaders: MiddlewareHandler<Bindings> = async (context, next) => {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  await next();
};
