import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Bindings } from './bindings.js';

/** What the demo lives under: the widgets need nothing that a careful host forbids. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types commune-widgets',
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The demo's pages and the built files, both from folders relative to `root`. */
export function createPages(root: string): Hono<Bindings> {
  const pages = new Hono<Bindings>();
  pages.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  });
  pages.get('/dist/*', serveStatic({ root }));
  pages.get('/api/*', (context) => context.notFound());
  // Every piece of news of the recordings leads to the one page that stands for them all.
  pages.get('/actualites/*', serveStatic({ path: `${root}/demo/article.html` }));
  pages.get('/tourisme/*', serveStatic({ path: `${root}/demo/article.html` }));
  pages.get('/spip.php', serveStatic({ path: `${root}/demo/article.html` }));
  pages.get('*', serveStatic({ root: `${root}/demo` }));
  pages.notFound((context) => context.text('Page introuvable', 404));
  return pages;
}
