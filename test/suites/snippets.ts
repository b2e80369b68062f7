import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { widgetTags } from '../../src/widget-table.js';
import { launch } from '../support/browser.js';
import { openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { openSite } from '../support/site.js';

const folder = new URL('../snippets/', import.meta.url);
const PUBLISHED = 'https://widgets.commune.example';
const WIDGETS = new RegExp(`\\b(?:[a-z]+-)?(?:${widgetTags.join('|')})\\b`);
const SETTLE_TIMEOUT = 15_000;

interface Snippet {
  name: string;
  markup: string;
}

/** The state of a snippet's page. */
interface SnippetState {
  state: string;
  text: string;
  /** Attributes of the snippet that the widget does not observe. */
  unknown: string[];
  incidents: string[];
}

/** Checks that every snippet that was ever published still works. */
export async function run(report: Report): Promise<void> {
  const snippets = published();
  // The page has another origin than the widgets, as a commune's site does.
  const [site, host, browser] = await Promise.all([openSite(), startServer(), launch()]);
  try {
    const page = await openPage(browser, host.page('/', ''));
    const visit = (markup: string): Promise<SnippetState> =>
      look(page, host, markup.replaceAll(PUBLISHED, site.origin));
    for (const { name, markup } of snippets) {
      await report.check(name, async () => requireWorking(await visit(markup), markup));
    }
    await report.check('control: a snippet with an unknown attribute is caught', async () => {
      const { markup } = snippets.find(({ name }) => name.endsWith('div-news-feed')) as Snippet;
      const outcome = await visit(markup.replace('data-cw-endpoint', 'data-cw-source'));
      assert.throws(() => requireWorking(outcome, markup));
    });
  } finally {
    await Promise.all([browser.close(), host.close(), site.close()]);
  }
  report.figures(`${snippets.length} published snippets`);
}

function published(): Snippet[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ name: file.replace('.html', ''), markup: readFileSync(new URL(file, folder), 'utf8') }));
}

/**
 * Checks a snippet. A widget that sends needs an endpoint on the page's origin or a listed one; otherwise the link
 * stays.
 */
function requireWorking({ state, text, unknown, incidents }: SnippetState, markup: string): void {
  assert.deepEqual(incidents, []);
  assert.deepEqual(unknown, []);
  const mayNotSend = /data-cw="(?:poll-box|submit-news)"/.test(markup) && !markup.includes('data-cw-origins');
  if (mayNotSend) assert.equal(state, 'none');
  else assert.equal(state, 'ready', text);
}

async function look(page: Page, host: TestServer, markup: string): Promise<SnippetState> {
  const document = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${markup}`;
  host.on('/page', send(document, { 'Content-Type': 'text/html; charset=utf-8' }));
  await page.goto(`${host.origin}/page`, { waitUntil: 'load' });
  const frame = page.frames().find((each) => each !== page.mainFrame()) ?? page.mainFrame();
  const tag = WIDGETS.exec(markup.replace(/<script.*?<\/script>|<link[^>]*>/g, ''))?.[0] ?? '';
  await frame.waitForFunction(hasSettled, { timeout: SETTLE_TIMEOUT, polling: 50 }, tag);
  if (frame !== page.mainFrame()) await page.waitForFunction(isGrown, { timeout: SETTLE_TIMEOUT, polling: 50 });
  const { incidents } = await page.evaluate(() => window.recorder);
  return { ...(await stateIn(frame, tag)), incidents };
}

/** Runs in the page. */
function hasSettled(tag: string): boolean {
  const widget = document.querySelector(tag);
  if (!widget) return customElements.get(tag) !== undefined;
  return ['ready', 'empty', 'error'].some((state) => widget.matches(`:state(${state})`));
}

/** Whether the frame's height was adapted; runs in the page. */
function isGrown(): boolean {
  return document.querySelector('iframe')?.style.height !== '';
}

function stateIn(frame: Frame, tag: string): Promise<Omit<SnippetState, 'incidents'>> {
  return frame.evaluate((name) => {
    const widget = document.querySelector(name);
    const state = ['ready', 'empty', 'error'].find((each) => widget?.matches(`:state(${each})`)) ?? 'none';
    const asked = [...((widget?.closest('[data-cw]') ?? widget)?.attributes ?? [])].map(({ name: key }) => key);
    const names = widget?.closest('[data-cw]') ? asked.flatMap((key) => /^data-cw-(.+)/.exec(key)?.[1] ?? []) : asked;
    const { observedAttributes } = (widget?.constructor ?? {}) as { observedAttributes?: string[] };
    return {
      state,
      text: widget?.shadowRoot?.textContent?.trim().slice(0, 200) ?? '',
      // `style` is set by the library, to reserve space for the widget.
      unknown: names.filter((key) => key !== 'style' && !observedAttributes?.includes(key)),
    };
  }, tag);
}
