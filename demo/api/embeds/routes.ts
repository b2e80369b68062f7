import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { oEmbedAddress } from './oembed.js';

const HOUR = 3_600;

/** What an embed page may do: show a widget of this site’s data, in whatever page holds it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // Its <base> has a target and no address.
  "base-uri 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  'trusted-types commune-widgets',
].join('; ');

/**
 * The built files at the addresses that snippets name: what is under `/v1/` keeps its promises for ever, and any site
 * may load it; `/v1/embed/TAG.html` is what an `<iframe>` holds. The scripts of a sandboxed frame, whose origin is
 * opaque, are read across origins too.
 */
export function createEmbeds(root: string): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.use(async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('Cache-Control', `public, max-age=${HOUR}`);
    context.header('X-Content-Type-Options', 'nosniff');
  });
  routes.get('/embed/:page{[a-z-]+\\.html}', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Link', `<${oEmbedAddress(context.req.url)}>; rel="alternate"; type="application/json+oembed"`);
  });
  routes.get('*', serveStatic({ root: `${root}/dist`, rewriteRequestPath: (path) => path.replace(/^\/v1/, '') }));
  return routes;
}
