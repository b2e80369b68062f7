import type { Page } from 'puppeteer-core';
import type { LookKind } from '../../support/observer/compare.js';

/** A page that may disturb widgets. Every field is a difference from the plain page. */
export interface HostPage {
  name: string;
  /** The markup before `<html>`. Default: `<!doctype html>`. */
  doctype?: string;
  /** Attributes of `<html>`. */
  root?: string;
  /** Its style sheet. */
  css?: string;
  /** The properties to compare, for pages on which widgets have another layout for lack of width. Default: all. */
  alike?: readonly LookKind[];
  /** Its own script, which runs before the library. */
  js?: string;
  /** Markup of its head, before the scripts. */
  head?: string;
  /** The library's script tags. Default: the file with all widgets, as a module. */
  scripts?: string;
  /** Whether the widgets' tags have the prefix `cw`. */
  prefixed?: boolean;
  /** Markup at the start of its body. */
  body?: string;
  headers?: Record<string, string>;
  /** The `sandbox` of the frame that contains the page. Default: no frame. */
  framed?: string;
  /** Whether it has another host name than the loopback's, so that without `https:` it is no secure context. */
  insecure?: boolean;
  /** A change that the page makes once the widgets are loaded. */
  act?(page: Page): Promise<unknown>;
  /** The number of lines that the library must write to the console. Default: 0. */
  lines?: number;
}
