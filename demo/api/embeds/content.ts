import type { Asked } from '../bindings.js';

/** Answers a request for a path of this server, on behalf of a visitor. */
export type OwnRequest = (path: string, asked: Asked) => Promise<Response>;

const ATTRIBUTE = /^[a-z]+(?:-[a-z]+)*$/;
/** Not attributes, or texts and links that the page shows only where it trusts those that embed it (src/frame/). */
const LEFT_OUT = /^(?:link|label|heading|place|loading|.*-url)$/;
/** The data of this server. Not its pages, which would be asked for in turn. */
const DATA = /^\/api\/(?!render\/|bridge\b|oembed\b)/;
/** The place of the widget in an embed page, see scripts/build/embed-pages.ts. */
const PLACE = /(<div class="commune-widget"[^>]*>)/;

/**
 * The source of an embed page with the content of its widget, so that it is there before any script; unchanged if the
 * address names data of other servers, or data that can't be shown. Never rejects.
 */
export async function withContent(
  page: string,
  tag: string,
  address: URL,
  ask: (path: string) => Promise<Response>,
): Promise<string> {
  const { endpoint = '', ...others } = Object.fromEntries(address.searchParams);
  const sources = endpoint.split(/\s+/).filter(Boolean);
  if (!sources.length || !sources.every((source) => isOwnData(source, address))) return page;
  const known = Object.entries(others).filter(([name]) => ATTRIBUTE.test(name) && !LEFT_OUT.test(name));
  try {
    // Loaded for the first frame: most servers render nothing.
    const { prerenderWidget } = await import('../../../src/prerender/index.js');
    const { html } = await prerenderWidget(
      tag,
      { ...Object.fromEntries(known), endpoint },
      {
        baseUrl: address,
        fetch: (url) => ask(new URL(url).pathname + new URL(url).search),
        quiet: true,
      },
    );
    if (!html) return page;
    const sheet = `<link rel="stylesheet" href="../prerendered-${tag}.css">`;
    return page.replace('</head>', () => `${sheet}\n</head>`).replace(PLACE, (place) => place + html);
  } catch {
    return page;
  }
}

function isOwnData(source: string, { href, origin }: URL): boolean {
  if (!URL.canParse(source, href)) return false;
  const url = new URL(source, href);
  return url.origin === origin && DATA.test(url.pathname);
}
