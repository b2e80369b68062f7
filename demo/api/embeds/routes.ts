import { existsSync, readdirSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { version } from '../../../src/version.js';
import type { Bindings } from '../bindings.js';
import type { OriginPolicy } from '../http/origins.js';
import { type PublicAddress, publicUrl } from '../http/public-url.js';
import { oEmbedAddress } from './oembed.js';

/** Corrections reach every page within the hour. */
const MOVING = 'public, max-age=3600';
/** https://www.rfc-editor.org/rfc/rfc8246 */
const FIXED = 'public, max-age=31536000, immutable';

/** What an embed page may do: show a widget of this site’s data, in the pages that may hold it. */
const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // Its <base> has a target and no address.
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    'trusted-types commune-widgets',
  ].join('; ');

/** The widgets that send: a page around them could move a visitor's click (clickjacking), or pass for the commune. */
const SENDING = new Set(['poll-box', 'submit-news']);

/** How the outside knows this server, and which sites may have what visitors send. */
export interface EmbedSite extends PublicAddress {
  /** By default this site alone. */
  origins?: OriginPolicy;
}

/**
 * The built files at the addresses that snippets name, which any site may load. What is under `/v1/` keeps its promises
 * for ever, and becomes better; what is under an exact version, `/v1.0.0/`, keeps its bytes, so that a page may give
 * their hash (`integrity`). The exact versions are today's, from `dist/`, and those that `npm run keep` has put into
 * `releases/`; what was kept is served as it was.
 */
export function createEmbeds(root: string, address: EmbedSite = { proxies: 0 }): Hono<Bindings> {
  const releases = `${root}/releases`;
  const kept = existsSync(releases) ? readdirSync(releases) : [];
  const routes = new Hono<Bindings>();
  routes.route('/v1', createFiles(`${root}/dist`, MOVING, address));
  for (const each of kept) routes.route(`/v${each}`, createFiles(`${releases}/${each}`, FIXED, address));
  if (!kept.includes(version)) routes.route(`/v${version}`, createFiles(`${root}/dist`, FIXED, address));
  return routes;
}

/**
 * One folder of built files; `embed/TAG.html` is what an `<iframe>` holds. The scripts of a sandboxed frame, whose
 * origin is opaque, are read across origins too.
 */
function createFiles(root: string, caching: string, address: EmbedSite): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.use(async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    // What is not there today may be there tomorrow.
    if (context.res.ok) context.header('Cache-Control', caching);
  });
  routes.get('/embed/:page{[a-z-]+\\.html}', async (context, next) => {
    const sends = SENDING.has(context.req.param('page').replace('.html', ''));
    await next();
    context.header('Content-Security-Policy', policy(sends ? `'self' ${address.origins?.sources ?? ''}` : '*'));
    const page = publicUrl(context, context.req.url, address);
    context.header('Link', `<${oEmbedAddress(page)}>; rel="alternate"; type="application/json+oembed"`);
  });
  routes.get('*', serveStatic({ root, rewriteRequestPath: (path) => path.replace(/^\/v[^/]+/, '') }));
  return routes;
}
