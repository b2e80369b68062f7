import { diagnose } from '../element/diagnoses.js';
import { parseEndpoints } from '../element/endpoints.js';
import { toLoadError, type LoadErrorCode } from '../element/load-error.js';
import { shared } from '../shared.js';
import { contentOf } from './content.js';
import { headlessWidget, isPrerendered, type PrerenderedTag } from './headless.js';
import type { Loader } from './load.js';
import type { WrittenWidget } from './written-widget.js';

/**
 * `ready`: its content is in the page. `empty`: it has nothing to show, and earlier content was removed. `error`: its
 * place is unchanged. `skipped`: it has no content without JavaScript.
 */
export type PrerenderState = 'ready' | 'empty' | 'error' | 'skipped';

/** The result for one widget. */
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

export interface Outcome extends PrerenderedWidget {
  /** The markup, if it is `ready`. */
  content?: string;
}

/** The page around widgets. */
export interface PageContext {
  /** The address of the page; `about:blank` if it is not known. */
  pageUrl: string;
  /** The base of relative addresses. */
  baseUrl: string;
  loader: Loader;
  /** Whether messages about invalid attributes are left out of the console. */
  quiet: boolean;
}

/** Loads the data of a widget and renders it. Never rejects. */
export async function outcomeOf(written: WrittenWidget, context: PageContext): Promise<Outcome> {
  const { name: tag, endpoint } = written;
  if (!isPrerendered(tag)) return { tag, endpoint, state: 'skipped' };
  try {
    return { tag, endpoint, ...(await load(tag, written, context)) };
  } catch (reason) {
    const error = toLoadError(reason);
    return { tag, endpoint, state: 'error', code: error.code, message: diagnose(tag, error) };
  }
}

async function load(
  tag: PrerenderedTag,
  { attributes, endpoint, language }: WrittenWidget,
  { pageUrl, baseUrl, loader, quiet }: PageContext,
): Promise<Pick<Outcome, 'state' | 'date' | 'content'>> {
  const { widget, urls } = warning(quiet, () => ({
    widget: headlessWidget(tag, attributes, { pageUrl, baseUrl, language }),
    urls: parseEndpoints(endpoint, baseUrl),
  }));
  const loaded = await loader.load(widget, urls);
  // Not `widget.data`, which ends a load in progress with the browser's functions.
  widget['source'].data = loaded.data;
  const { date } = loaded;
  return warning(quiet, () =>
    loaded.data === null || widget.state === 'empty'
      ? { state: 'empty', date }
      : { state: 'ready', date, content: contentOf(tag, widget, loaded, endpoint) },
  );
}

/** Stands for the messages that were already written, so that none is. */
const ALL = { has: () => true } as unknown as Set<string>;

/** Runs a function; with `quiet`, without its messages, whose number on a server is up to those who send attributes. */
function warning<Result>(quiet: boolean, run: () => Result): Result {
  const { warned } = shared;
  if (quiet) shared.warned = ALL;
  try {
    return run();
  } finally {
    shared.warned = warned;
  }
}
