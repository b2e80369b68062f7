import type { Page } from 'puppeteer-core';
import type { LookKind } from '../../support/witness/compare.js';

/** A page that was not made for widgets. Every field is one way in which it differs from the quiet one. */
export interface Host {
  name: string;
  /** What comes before the document's `<html>`. Default: `<!doctype html>`. */
  doctype?: string;
  /** Attributes of its `<html>`. */
  root?: string;
  /** Its style sheet. */
  css?: string;
  /** What can be compared, where widgets arrange their content otherwise for want of width. Default: all. */
  alike?: readonly LookKind[];
  /** Its own script, which runs before ours. */
  js?: string;
  /** Markup of its head, before the scripts. */
  head?: string;
  /** Our script tags. Default: the file with all widgets, as a module. */
  scripts?: string;
  /** Whether the widgets carry the prefix `cw`. */
  prefixed?: boolean;
  /** Markup at the start of its body. */
  body?: string;
  headers?: Record<string, string>;
  /** What the sandbox of the frame that holds the page allows. Default: no frame. */
  framed?: string;
  /** By another name than the loopback's: without `https:`, a page without a secure context. */
  insecure?: boolean;
  /** What the page does later, once the widgets are there. */
  act?(page: Page): Promise<unknown>;
  /** How many lines the library has to say to the webmaster. Default: none. */
  lines?: number;
}
