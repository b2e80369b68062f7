import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** One page for all visits: a page in the background is not rendered, and what is not rendered loads nothing. */
export interface Visitor {
  page: Page;
  /** What the console said since the visit began, of errors. */
  errors: string[];
}

/** What a visitor finds. */
export interface Sight {
  /** Items that widgets show. */
  items: number;
  /** Whether a link to the news can be seen. */
  link: boolean;
  /** The zone and the language of the widget. */
  zone: string;
  lang: string;
  /** `<script>` tags of ours, and where they stand: before or after the widget. */
  scripts: number;
  order: 'before' | 'after' | 'none';
  /** Markup, shortcodes and PHP's complaints that are read as text. */
  garbage: string;
  errors: string[];
}

const SETTLE_TIMEOUT = 15_000;

/** Opens a page and waits until its widget has settled; with `script: false`, for the page alone. */
export async function visit({ page, errors }: Visitor, url: string, { widget = true } = {}): Promise<Sight> {
  errors.length = 0;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (widget) await page.waitForFunction(hasSettled, { timeout: SETTLE_TIMEOUT, polling: 50 });
  return { ...(await page.evaluate(look)), errors: [...errors] };
}

/** What a page with one widget must be, wherever and by whomever it was placed. */
export function judge({ items, scripts, garbage, errors, zone, lang }: Sight, expected = { items: 2 }): void {
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
function look(): Omit<Sight, 'errors'> {
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
