import { html, raw } from 'hono/html';
import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';

/** Markup in which every value is escaped. */
export type Html = ReturnType<typeof html>;

/** The parts of a page. */
interface PageParts {
  title: string;
  /** The commune's name, or the host of its site. */
  site: string;
  /** Metadata for the head. */
  head: Html;
  content: Html;
}

const headers = {
  // The page needs no script, form or frame.
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Sets the headers of HTML pages, which differ from those of data. */
export const pageHeaders: MiddlewareHandler<Bindings> = async (context, next) => {
  await next();
  if (!context.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
};

/** The whole page. The style sheet is at `page.css` beside the pages; the site's home page is at `/`. */
export function renderPage({ title, site, head, content }: PageParts): Html {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${site}</title>
        <meta name="color-scheme" content="light dark" />
        ${head}
        <link rel="stylesheet" href="page.css" />
      </head>
      <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header>
          <p class="site"><a href="/">${site}</a></p>
        </header>
        <main id="contenu" tabindex="-1">${content}</main>
      </body>
    </html>`;
}

/** A JSON-LD script for the head, escaped so that no text in it can end the element. */
export function dataBlock(data: object): Html {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${raw(json)}</script>`;
}
