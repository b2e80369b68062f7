/**
 * Prerendering: writes the content of widgets into the source of a page, for Node and other servers.
 * @module
 */
import { diagnose } from '../element/diagnoses.js';
import { parseEndpoints } from '../element/endpoints.js';
import { toLoadError, type LoadErrorCode } from '../element/load-error.js';
import { contentOf } from './content.js';
import { headlessWidget, isPrerendered, type PrerenderedTag } from './headless.js';
import { Loader, type Fetch } from './load.js';
import { baseOf, readPage, type Place } from './page.js';

export { registerLocale } from '../locales/locale.js';
export { registerSource } from '../sources/index.js';
export type { Fetch } from './load.js';

export interface PrerenderOptions {
  /**
   * The address at which the page is published. Relative endpoints are resolved against it, and images of its own
   * origin are shown. Required if an endpoint is relative.
   */
  baseUrl?: string | URL | undefined;
  /** Requests the data. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
}

/**
 * `ready`: its content is in the page. `empty`: it has nothing to show, and earlier content was removed. `error`: its
 * place is unchanged. `skipped`: it has no content without JavaScript.
 */
export type PrerenderState = 'ready' | 'empty' | 'error' | 'skipped';

/** The result for one widget of the page. */
export interface PrerenderedWidget {
  tag: string;
  /** The attribute as written. */
  endpoint: string;
  state: PrerenderState;
  /** The cause of an error; `misplaced` if HTML allows no such content at the place, as inside a `<p>`. */
  code?: LoadErrorCode | 'misplaced';
  /** The cause of an error as a sentence for the webmaster, in French. */
  message?: string;
  /** When the data was loaded. */
  date?: Date;
}

/** The result for a page. */
export interface PrerenderedPage {
  /** The page. Outside the content of widgets every character is as before. */
  html: string;
  /** Every widget of the page, in its order. */
  widgets: PrerenderedWidget[];
  /** Whether the page links `prerendered.css`, the look of the content until the script runs. */
  hasStyles: boolean;
}

interface Outcome extends PrerenderedWidget {
  /** The new content of the place; `undefined` to leave it unchanged. */
  content?: string;
}

/**
 * Requests the data of every widget in a page, or a part of a page, and writes its content into it, together with the
 * data: the widget takes both over in the browser. Content of an earlier call is replaced. Never rejects because of a
 * widget, a page or an endpoint; throws a `TypeError` for an invalid `baseUrl`.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderedPage> {
  const pageUrl = options.baseUrl === undefined ? '' : new URL(options.baseUrl).href;
  const page = readPage(html);
  const loader = new Loader(options.fetch ?? ((url, init) => fetch(url, init)));
  const context = { pageUrl, baseUrl: baseOf(page, pageUrl), loader };
  const outcomes = await Promise.all(page.places.map((place) => outcomeOf(place, html, context)));
  let written = html;
  // From the end, so that the offsets before stay right.
  for (const [index, place] of [...page.places.entries()].reverse()) {
    const content = outcomes[index]?.content;
    if (content !== undefined) written = replace(written, place, content);
  }
  return { html: written, widgets: outcomes.map(({ content: _, ...widget }) => widget), hasStyles: page.hasStyles };
}

interface Context {
  pageUrl: string;
  baseUrl: string;
  loader: Loader;
}

async function outcomeOf(place: Place, html: string, context: Context): Promise<Outcome> {
  const { name: tag, endpoint } = place;
  if (!isPrerendered(tag)) return { tag, endpoint, state: 'skipped' };
  try {
    return { tag, endpoint, ...(await contentAt(tag, place, html, context)) };
  } catch (reason) {
    const error = toLoadError(reason);
    return { tag, endpoint, state: 'error', code: error.code, message: diagnose(tag, error) };
  }
}

async function contentAt(
  tag: PrerenderedTag,
  place: Place,
  html: string,
  { pageUrl, baseUrl, loader }: Context,
): Promise<Omit<Outcome, 'tag' | 'endpoint'>> {
  const { attributes, endpoint, language } = place;
  // Without an address of the page, no image has its origin.
  const widget = headlessWidget(tag, attributes, { pageUrl: pageUrl || 'about:blank', baseUrl, language });
  const loaded = await loader.load(widget, parseEndpoints(endpoint, baseUrl));
  // Not `widget.data`, which ends a load in progress with the browser's functions.
  widget['source'].data = loaded.data;
  if (loaded.data === null || widget.state === 'empty') {
    return { state: 'empty', date: loaded.date, ...(place.isFilled && { content: '' }) };
  }
  const content = contentOf(tag, widget, loaded, endpoint);
  if (!fits(html, place, content)) return { state: 'error', code: 'misplaced', message: misplaced(tag) };
  return { state: 'ready', date: loaded.date, content };
}

/** Whether the content stays inside its place when the page is parsed: a `<p>` ends at the first block inside it. */
function fits(html: string, place: Place, content: string): boolean {
  const found = readPage(replace(html, place, content)).places.find(({ offset }) => offset === place.offset);
  return found?.start === place.start && found.end === place.start + content.length && found.isFilled;
}

function replace(html: string, { start, end }: Place, content: string): string {
  return html.slice(0, start) + content + html.slice(end);
}

const misplaced = (tag: string): string =>
  `<${tag}> Le contenu ne peut pas être placé ici, par exemple dans un paragraphe <p> : utilisez un <div> hors de tout paragraphe.`;
