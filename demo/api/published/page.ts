import { html, raw } from 'hono/html';
import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';

/** Markup, every value in it escaped. */
export type Html = ReturnType<typeof html>;

/** The parts of a page around its content. */
interface Frame {
  title: string;
  /** The commune's name, or the host of its site. */
  site: string;
  /** For the head: what is said of the page to programs. */
  head: Html;
  content: Html;
}

const headers = {
  // It shows, and does nothing: no script, no form, no frame.
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

/** The headers of each page, in place of those of data. */
export const pageHeaders: MiddlewareHandler<Bindings> = async (context, next) => {
  await next();
  if (!context.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
};

/** The style sheet lies beside the pages; the site is the one that the API lies under. */
export function framed({ title, site, head, content }: Frame): Html {
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

/** JSON-LD for the head; no text in it can end the element. */
export function dataBlock(data: object): Html {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${raw(json)}</script>`;
}
