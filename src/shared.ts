/**
 * What all copies of the library on one page share, whatever their version: the only global they add.
 * A page may hold several copies (one file a widget, a script pasted twice), each with its own modules.
 */
export interface Shared {
  /** The version that registered the elements: the first one wins. */
  version?: string;
  /** What the script tag says for the whole page. None where a bundler brought the elements. */
  settings?: PageSettings;
  /** The tag under which each widget is registered: `news-feed` is `cw-news-feed` where its name was taken. */
  tags: Map<string, string>;
  /** Languages added to the built-in ones, by primary subtag. */
  locales: Map<string, object>;
  /** Milliseconds that the visitor's clock is late by, as a server has it; absent before any has told. */
  clockOffset?: number;
  /** Whether a server has shown that the clock, so corrected, is right to the day. */
  isClockSure?: boolean;
  /** Called when more is known of the time. */
  clockWatchers?: Set<() => void>;
  /** Lines already written to the console: each is written once a page. */
  warned: Set<string>;
}

export const THEMES = ['light', 'dark', 'auto'] as const;

/** The `data-cw-*` attributes of the script tag. */
export interface PageSettings {
  /** BCP 47 tag for widgets that name no language of their own; stronger than the page's. */
  lang: string | undefined;
  /** IANA time zone for widgets that name none. */
  timeZone: string | undefined;
  /** For widgets that name none. */
  theme: (typeof THEMES)[number] | undefined;
  /** `cw` registers `cw-news-feed` beside `news-feed`, or instead of it where that name is taken. */
  prefix: string | undefined;
  /** Beside the page's own, the origins to which a placed widget may send what visitors write. */
  origins: string[];
  /** Whether a link that asks for a widget becomes one. */
  links: boolean;
}

/** Elements of any copy of this library carry this mark, so that copies know each other. */
export const OWN = Symbol.for('commune-widgets.element');

const key = Symbol.for('commune-widgets');
const page = globalThis as typeof globalThis & { [key]?: Partial<Shared> };

/** The page's one instance, made by whichever copy comes first. */
export const shared = (page[key] ??= {}) as Shared;
shared.tags ??= new Map();
shared.locales ??= new Map();
shared.warned ??= new Set();

/** Tells the webmaster, once a page. */
export function warnOnce(message: string): void {
  if (shared.warned.has(message)) return;
  shared.warned.add(message);
  console.warn(`[commune-widgets] ${message}`);
}
