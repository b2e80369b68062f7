import { Hono } from 'hono';
import { cors } from 'hono/cors';
import * as fr from '../../../src/locales/fr/index.js';
import { widgetTable, widgetTags } from '../../../src/widget-table.js';
import type { Bindings } from '../bindings.js';
import { type PublicAddress, publicUrl } from '../http/public-url.js';
import { Problem } from '../problem.js';

const PAGE = /^\/v1(?:\.[\w.-]+)?\/embed\/([a-z-]+)\.html$/;
const DAY = 86_400;

/** The greatest height of a frame, in pixels. */
const TALLEST = 600;
/** The least, for a widget that takes no room on a page without something to say. */
const LOWEST = 96;
/** Pixels per em, for the heights of the table of widgets. */
const EM = 16;

/** The widgets that only show data: the others need an origin, which the frames of oEmbed consumers do not have. */
const widgets = new Map<string, { title: string; height: number }>(
  widgetTags.flatMap((tag) => {
    const { sends, strings, heights } = widgetTable[tag];
    if (sends) return [];
    const [, , frame, item, items] = heights[''];
    const height = Math.min(Math.max(Math.round((frame + item * items) * EM), LOWEST), TALLEST);
    return [[tag, { title: `${fr[strings].heading} de la commune`, height }]];
  }),
);

/** The address of the oEmbed answer for an embed page. */
export function oEmbedAddress(page: string): string {
  return `${new URL('/api/oembed', page).href}?${new URLSearchParams({ url: page, format: 'json' }).toString()}`;
}

/**
 * `GET /oembed?url=&maxwidth=&maxheight=&format=`: describes a page of `/v1/embed/`, so that a CMS can embed it by its
 * address. oEmbed 1.0, https://oembed.com: 404 for other addresses, 501 for formats other than JSON.
 */
export function createOEmbed(address: PublicAddress): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.get('/', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }), (context) => {
    const { url = '', format = 'json', maxwidth, maxheight } = context.req.query();
    if (format !== 'json') throw new Problem(501, { code: 'format', detail: 'Seul le format JSON est servi.' });
    const page = URL.canParse(url) ? new URL(url) : undefined;
    const own = new URL(publicUrl(context, '/', address)).origin;
    const widget = page && isOf(page, own) ? widgets.get(PAGE.exec(page.pathname)?.[1] ?? '') : undefined;
    if (!page || !widget) throw new Problem(404);
    const width = atMost(maxwidth, 600);
    const height = atMost(maxheight, widget.height);
    return context.json(
      {
        version: '1.0',
        type: 'rich',
        title: widget.title,
        provider_name: 'Commune widgets',
        provider_url: page.origin,
        cache_age: DAY,
        width,
        height,
        html: frame(page.href, widget.title, width, height),
      },
      200,
      { 'Cache-Control': `public, max-age=${DAY}` },
    );
  });
  return routes;
}

/** Whether an address belongs to this site; not `javascript://this.site/…`, and without a user name before the host. */
function isOf({ protocol, origin, username, password }: URL, own: string): boolean {
  return /^https?:$/.test(protocol) && origin === own && !username && !password;
}

function frame(src: string, title: string, width: number, height: number): string {
  const source = src.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${source}" title="${title}" width="${width}" height="${height}" style="border:0;width:100%" loading="lazy"></iframe>`;
}

/** The requested maximum, if it is positive and below the usual size. */
function atMost(asked: string | undefined, usual: number): number {
  const limit = Number(asked);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, usual) : usual;
}
