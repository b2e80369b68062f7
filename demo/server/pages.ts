import { createHash } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { llmsFiles } from '../pages/llms.js';
import { missingPage, pageAt } from '../site.js';
import type { Bindings } from '../api/bindings.js';
import { createEmbeds, type EmbedSite } from '../api/embeds/routes.js';
import { builtFiles } from './built-files.js';

/** The demo's content security policy: the strictest that a site could have, since the widgets need nothing more. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types commune-widgets',
].join('; ');

/** The policy of a page, which names the hash of each style that the page contains; the diagnosis opens pages in a frame. */
function policyOf(page: string): string {
  const hashes = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  const policy = contentSecurityPolicy.replace("style-src 'self'", ["style-src 'self'", ...hashes].join(' '));
  return page.includes('src="/site/diagnosis.js"') ? `${policy}; frame-src 'self'` : policy;
}

/** The policy for the studio, which requests data from any site and shows its images. */
const studioPolicy = contentSecurityPolicy
  .replace("connect-src 'self'", 'connect-src http: https:')
  .replace("img-src 'self' data:", 'img-src http: https: data:');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The demo's pages and the built files, both from folders relative to `root`. */
export function createPages(root: string, address?: EmbedSite): Hono<Bindings> {
  const pages = new Hono<Bindings>();
  const built = builtFiles(root);
  // The table of communes, 850 kB, is 330 kB then.
  pages.use(compress());
  pages.route('/', createEmbeds(root, address));
  // An address without a version redirects to the current one.
  pages.get('/embed/*', ({ req, redirect }) => redirect(`/v1${new URL(req.url).pathname}${new URL(req.url).search}`));
  pages.use('/studio/', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', studioPolicy);
  });
  pages.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.header(name, value);
    }
  });
  pages.get('/dist/*', serveStatic({ root }));
  pages.get('/api/*', (context) => context.notFound());
  pages.get('*', async (context, next) => {
    const page = await pageAt(new URL(context.req.url), new Date(), false, built);
    if (page === undefined) return next();
    return context.html(page, 200, { 'Content-Security-Policy': policyOf(page) });
  });
  // The default icon, which browsers request for pages that name none, such as those of the moderation.
  pages.get('/favicon.ico', serveStatic({ path: `${root}/demo/images/blason.svg` }));
  for (const [path, text] of Object.entries(llmsFiles)) pages.get(path, (context) => context.text(text(root)));
  // What `npm run release` makes.
  pages.get(
    '/telecharger/:name{[\\w.-]+}',
    serveStatic({ root, rewriteRequestPath: (path) => path.replace('telecharger', 'release') }),
  );
  // Only these files of the folder are public: the sources of the pages and the API are not.
  for (const path of [
    '/images/*',
    '/:name{[\\w-]+\\.(?:css|js)}',
    '/:folder{attributes|mesures|site|studio|styles|themes}/:name{[\\w-]+\\.(?:css|js)}',
    '/mesures/:name{[\\w-]+\\.(?:json|svg)}',
    '/communes/communes.txt',
  ])
    pages.get(path, serveStatic({ root: `${root}/demo` }));
  pages.all('*', async (context) => context.html(await missingPage(), 404));
  return pages;
}
