/**
 * Prerendering: writes the content of widgets into the source of a page, for Node and other servers.
 * @module
 */
import { Loader, type Fetch } from './load.js';
import { outcomeOf, type Outcome, type PageContext, type PrerenderedWidget } from './outcome.js';
import { baseOf, readPage, type Place } from './page.js';

export { registerLocale } from '../locales/locale.js';
export { registerSource } from '../sources/index.js';
export type { Fetch } from './load.js';
export type { PrerenderedWidget, PrerenderState } from './outcome.js';

export interface PrerenderOptions {
  /**
   * The address at which the page is published. Relative endpoints are resolved against it, and images of its own
   * origin are shown. Required if an endpoint is relative.
   */
  baseUrl?: string | URL | undefined;
  /** Requests the data. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Leaves messages about invalid attributes out of the console: for servers to which others send them. */
  quiet?: boolean | undefined;
}

/** The result for a page. */
export interface PrerenderedPage {
  /** The page. Outside the content of widgets every character is as before. */
  html: string;
  /** Every widget of the page, in its order. */
  widgets: PrerenderedWidget[];
  /** Whether the page links `prerendered.css`, or that of a widget: the look of the content until the script runs. */
  hasStyles: boolean;
}

/**
 * Requests the data of every widget in a page, or a part of a page, and writes its content into it, together with the
 * data: the widget takes both over in the browser. Content of an earlier call is replaced. Never rejects because of a
 * widget or an endpoint; throws a `TypeError` for an invalid `baseUrl`, and a `RangeError` for a page with more than 50,000
 * elements, 512 levels of them, or 1,000 attributes in a tag.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderedPage> {
  const context = contextOf(options);
  const page = readPage(html, context.pageUrl);
  context.baseUrl = baseOf(page, context.pageUrl);
  const outcomes = await Promise.all(page.places.map((place) => outcomeAt(place, html, context)));
  let written = html;
  // From the end, so that the offsets before stay right.
  for (const [index, place] of [...page.places.entries()].reverse()) {
    const content = outcomes[index]?.content;
    if (content !== undefined) written = replace(written, place, content);
  }
  return { html: written, widgets: outcomes.map(({ content: _, ...widget }) => widget), hasStyles: page.hasStyles };
}

/**
 * The same for one widget: requests its data, and resolves to the content to be written inside its tag or placeholder,
 * before everything else there; `html` is set for `ready` only. The attributes are those of the tag, without `data-cw-`;
 * `lang` is the language of the page if the widget has none of its own.
 */
export async function prerenderWidget(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  options: PrerenderOptions = {},
): Promise<PrerenderedWidget & { html?: string }> {
  const { lang, endpoint = '' } = attributes;
  const written = { name: tag, attributes: new Map(Object.entries(attributes)), endpoint, language: lang || 'fr' };
  const { content, ...widget } = await outcomeOf(written, contextOf(options));
  return { ...widget, ...(content !== undefined && { html: content }) };
}

function contextOf({ baseUrl, fetch: ask, quiet = false }: PrerenderOptions): PageContext {
  // An address against which nothing can be resolved, and whose origin no image has.
  const pageUrl = baseUrl === undefined ? 'about:blank' : new URL(baseUrl).href;
  return { pageUrl, baseUrl: pageUrl, loader: new Loader(ask ?? ((url, init) => fetch(url, init))), quiet };
}

/** The outcome for a place in a page; its content replaces what is there, and is `undefined` to leave that unchanged. */
async function outcomeAt(place: Place, html: string, context: PageContext): Promise<Outcome> {
  const outcome = await outcomeOf(place, context);
  const { tag, endpoint, state, content } = outcome;
  if (state === 'empty' && place.isFilled) return { ...outcome, content: '' };
  if (content === undefined || fits(html, place, content)) return outcome;
  return { tag, endpoint, state: 'error', code: 'misplaced', message: misplaced(tag) };
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
  `<${tag}> Le contenu ne peut pas être placé ici, par exemple dans un paragraphe <p>\u00a0: utilisez un <div> hors de tout paragraphe.`;
