/**
 * State that all copies of the library on one page share, whatever their version: the only global they add. A page may
 * contain several copies (one file for each widget, a script pasted twice), each with its own modules.
 */
export interface Shared {
  /** The version that registered the elements: the first one wins. */
  version?: string;
  /** The script tag's settings for the whole page; `undefined` if a bundler brought the elements. */
  settings?: PageSettings;
  /** The tag of each registered widget by its name: `news-feed` has `cw-news-feed` if its own name was taken. */
  tags: Map<string, string>;
  /** Languages added to the built-in ones, by primary subtag. */
  locales: Map<string, object>;
  /** Milliseconds by which the visitor's clock is slow, according to a server; `undefined` until one has answered. */
  clockOffset?: number;
  /** Whether a server has confirmed that the corrected clock is right to the day. */
  isClockSure?: boolean;
  /** Called when the clock is corrected or confirmed. */
  clockWatchers?: Set<() => void>;
  /** The copy that loads widgets on demand, if one does: others leave it to this one. */
  loader?: OnDemandLoader;
  /** Messages already written to the console: each is written once per page. */
  warned: Set<string>;
}

/** Loads the widgets that the page uses. */
export interface OnDemandLoader {
  /** The version of its widgets. */
  version: string;
  /** Mounts the placeholders of a document or a shadow root, now and later, and loads their widgets. */
  watch: (root: Document | ShadowRoot) => Promise<unknown>;
  /** Loads every widget, used or not. Resolves when each is registered or has failed. */
  loadAll: () => Promise<unknown>;
}

export const THEMES = ['light', 'dark', 'auto'] as const;

/** The `data-cw-*` attributes of the script tag. */
export interface PageSettings {
  /** BCP 47 tag for widgets without a `lang` of their own; takes priority over the page's. */
  lang: string | undefined;
  /** IANA time zone for widgets without one. */
  timeZone: string | undefined;
  /** For widgets without a theme. */
  theme: (typeof THEMES)[number] | undefined;
  /** `cw` registers `cw-news-feed` as well as `news-feed`, or instead of it if that name is taken. */
  prefix: string | undefined;
  /** The origins to which a mounted widget may send visitors' input, besides the page's own. */
  origins: string[];
  /** Whether links that name a widget become one. */
  links: boolean;
}

/** Marks the elements of any copy of this library, so that copies recognise each other. */
export const OWN = Symbol.for('commune-widgets.element');

const key = Symbol.for('commune-widgets');
const page = globalThis as typeof globalThis & { [key]?: Partial<Shared> };

/** The page's single instance, created by the first copy. */
export const shared = (page[key] ??= {}) as Shared;
shared.tags ??= new Map();
shared.locales ??= new Map();
shared.warned ??= new Set();

/**
 * Writes a message for the webmaster to the console, once per page. A line of its own names what shows the whole report, so
 * that a directive at the end of the message can be copied.
 */
export function warnOnce(message: string): void {
  if (shared.warned.has(message)) return;
  shared.warned.add(message);
  console.warn(`[commune-widgets] ${message}\nRapport : ?commune-debug`);
}
