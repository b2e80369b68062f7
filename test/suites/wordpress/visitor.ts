import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** One page for all visits, because a page in the background is not rendered, and lazy widgets in it would not load. */
export interface VisitorPage {
  page: Page;
  /** Console errors since the visit began. */
  errors: string[];
}

/** The page as a visitor sees it. */
export interface PageContent {
  /** The number of items that widgets show. */
  items: number;
  /** Whether a link to the news is visible. */
  link: boolean;
  /** The time zone and the language of the widget. */
  zone: string;
  lang: string;
  /** The number of the plugin's `<script>` tags, and their position before or after the widget. */
  scripts: number;
  order: 'before' | 'after' | 'none';
  /** Markup, shortcodes and PHP errors that are visible as text. */
  garbage: string;
  errors: string[];
}

const SETTLE_TIMEOUT = 15_000;

/** Opens a page and waits until its widget has settled; with `widget: false`, only until it is parsed. */
export async function visit({ page, errors }: VisitorPage, url: string, { widget = true } = {}): Promise<PageContent> {
  errors.length = 0;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (widget) await page.waitForFunction(hasSettled, { timeout: SETTLE_TIMEOUT, polling: 50 });
  return { ...(await page.evaluate(look)), errors: [...errors] };
}

/** Throws unless a page with one widget is correct, wherever and by whomever the widget was placed. */
export function requireWidget(
  { items, scripts, garbage, errors, zone, lang }: PageContent,
  expected = { items: 2 },
): void {
  assert.deepEqual(errors, []);
  assert.equal(garbage, '');
  assert.equal(items, expected.items);
  assert.equal(scripts, 1, 'The script is there once.');
  assert.equal(zone, 'Indian/Reunion');
  assert.equal(lang, 'fr-FR');
}

/** Runs in the page. */
function hasSettled(): boolean {
  const widget = document.querySelector('news-feed');
  return widget !== null && ['ready', 'empty', 'error'].some((state) => widget.matches(`:state(${state})`));
}

/** Runs in the page. */
function look(): Omit<PageContent, 'errors'> {
  const widgets = [...document.querySelectorAll('news-feed')];
  const scripts = document.querySelectorAll('script[src*="commune-widgets.js"]');
  const [script, widget] = [scripts[0], widgets[0]];
  const follows = script && widget && script.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING;
  const text = document.body.innerText;
  return {
    items: widgets.flatMap((each) => [...(each.shadowRoot?.querySelectorAll('[part~="item"]') ?? [])]).length,
    link: [...document.querySelectorAll('a')].some((link) => link.pathname === '/actualites' && link.checkVisibility()),
    zone: (widget as (HTMLElement & { timeZone?: string }) | undefined)?.timeZone ?? '',
    lang: widget?.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('lang') ?? '',
    scripts: scripts.length,
    order: follows === undefined ? 'none' : follows ? 'before' : 'after',
    garbage: /<\/?[a-z][\w-]*|data-cw|\[\/?commune_widget|(?:Warning|Notice|Fatal error):/i.exec(text)?.[0] ?? '',
  };
}
