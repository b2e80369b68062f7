import { endpointsOf, type HeadChunk, type HeadFiles, type HeadWidget } from './head.js';

/** The attributes of a `<link>` that requests something. */
interface Request {
  rel: 'modulepreload' | 'preload';
  href: string;
  integrity?: string | undefined;
  as?: string;
  crossorigin?: string;
}

/** The connections of a browser to one HTTP/1.1 server: what is requested beyond them would delay the first. */
export const CONNECTIONS = 6;

/**
 * The requests that the script makes at once, in its order: for each widget its data, its chunk, and the chunks that its
 * format and attributes need. Of one server no more than can be requested at the same time as the script, which makes the
 * rest.
 */
export function requestsOf(widgets: readonly HeadWidget[], files: HeadFiles): Request[] {
  const all = new Map<string, Request>();
  for (const widget of widgets) {
    const waits = widget.isFilled || widget.attributes['loading'] === 'lazy';
    const data = waits ? [] : endpointsOf(widget).map(preload);
    const parts = chunksOf(widget, files.chunks).map((chunk) => modulePreload(chunk, files));
    for (const request of [...data, ...parts]) if (!all.has(request.href)) all.set(request.href, request);
  }
  const counts = new Map([[serverOf(files.folder), 1]]);
  return [...all.values()].filter(({ href }) => {
    const server = serverOf(href);
    counts.set(server, (counts.get(server) ?? 0) + 1);
    return (counts.get(server) ?? 0) <= CONNECTIONS;
  });
}

/** The chunks that a widget needs at once. */
function chunksOf({ tag, attributes }: HeadWidget, chunks: readonly HeadChunk[]): HeadChunk[] {
  const { format = '', endpoint = '' } = attributes;
  const facts = [`${format} ${endpoint}`, ...Object.keys(attributes).map((name) => `@${name}`)];
  return chunks.filter(({ name, of = tag, look }) => {
    const isPart = look !== undefined && of === tag && facts.some((fact) => new RegExp(look, 'i').test(fact));
    return name === tag || isPart;
  });
}

/** A module needs no `crossorigin`: it is requested with CORS and without the cookies of other sites in any case. */
function modulePreload({ file, integrity }: HeadChunk, { folder }: HeadFiles): Request {
  return { rel: 'modulepreload', href: folder + file, integrity };
}

/**
 * The browser reuses a preload only for a request of the same mode and credentials: widgets ask with CORS and
 * `same-origin`, which is `anonymous` here (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
 */
function preload(href: string): Request {
  return { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href };
}

/** The server of an address; empty for that of the page, whose address is not known. */
function serverOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
