import { existsSync, readdirSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { version } from '../../../src/version.js';
import { factsOf } from '../../../src/widget-table.js';
import type { Bindings } from '../bindings.js';
import type { OriginPolicy } from '../http/origins.js';
import { type PublicAddress, publicUrl } from '../http/public-url.js';
import { type OwnRequest, withContent } from './content.js';
import { oEmbedAddress } from './oembed.js';

/** Caching of `/v1/`: corrections reach all pages within an hour. */
const MOVING = 'public, max-age=3600';
/** Caching of pages with data. */
const BRIEF = 'public, max-age=60';
/** Caching of exact versions: https://www.rfc-editor.org/rfc/rfc8246 */
const FIXED = 'public, max-age=31536000, immutable';

/** The policy of an embed page: it may show data of this site, in pages of the given origins. */
const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // The page's <base> has a target, but no address.
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    'trusted-types commune-widgets',
  ].join('; ');

/** The public address of this server, and the origins that may embed widgets that send data. */
export interface EmbedSite extends PublicAddress {
  /** Default: this site only. */
  origins?: OriginPolicy;
  /** Requests to this server itself, whose data embed pages then contain. Default: their script requests it. */
  own?: OwnRequest | undefined;
}

/**
 * The built files at the addresses that snippets use, which any site may load. Files under `/v1/` stay compatible for
 * ever, but are updated; files under an exact version, `/v1.0.0/`, never change, so that a page may give their hash
 * (`integrity`). The exact versions are the current one, from `dist/`, and those that `npm run keep` has copied to
 * `releases/`, which are served unchanged.
 */
export function createEmbeds(root: string, address: EmbedSite = { proxies: 0 }): Hono<Bindings> {
  const releases = `${root}/releases`;
  const kept = existsSync(releases) ? readdirSync(releases) : [];
  const routes = new Hono<Bindings>();
  // A script from a cache loads the chunks of its own release. Their names contain their hash, so they never change.
  for (const folder of [`${root}/dist`, ...kept.map((each) => `${releases}/${each}`)]) {
    routes.route('/v1/chunks', createFiles(folder, FIXED, address));
  }
  routes.route('/v1', createFiles(`${root}/dist`, MOVING, address));
  for (const each of kept) routes.route(`/v${each}`, createFiles(`${releases}/${each}`, FIXED, address));
  if (!kept.includes(version)) routes.route(`/v${version}`, createFiles(`${root}/dist`, FIXED, address));
  return routes;
}

/**
 * Serves a folder of built files; `embed/TAG.html` is the page for an `<iframe>`. CORS is allowed, because scripts in a
 * sandboxed frame, whose origin is opaque, are cross-origin requests too.
 */
function createFiles(root: string, caching: string, address: EmbedSite): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.use(async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    // A 404 is not cached, because the file may exist later.
    if (context.res.ok && !context.res.headers.has('Cache-Control')) context.header('Cache-Control', caching);
  });
  routes.get('/embed/:page{[a-z-]+\\.html}', async (context, next) => {
    // Other sites may not embed widgets that send data: they could misuse clicks (clickjacking) or imitate the commune.
    const tag = context.req.param('page').replace('.html', '');
    const sends = factsOf(tag)?.sends;
    await next();
    context.header('Content-Security-Policy', policy(sends ? `'self' ${address.origins?.sources ?? ''}` : '*'));
    const page = publicUrl(context, context.req.url, address);
    context.header('Link', `<${oEmbedAddress(page)}>; rel="alternate"; type="application/json+oembed"`);
    const { own } = address;
    // An exact version never changes.
    if (!own || caching === FIXED || !context.res.ok || context.req.method !== 'GET') return;
    const source = await context.res.text();
    const filled = await withContent(source, tag, new URL(page), (path) => own(path, context));
    context.res = new Response(filled, context.res);
    context.res.headers.delete('Content-Length');
    if (filled !== source) context.header('Cache-Control', BRIEF);
  });
  routes.get('*', serveStatic({ root, rewriteRequestPath: (path) => path.replace(/^\/v[^/]+/, '') }));
  return routes;
}
