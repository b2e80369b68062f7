import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { createApi } from '../../demo/api/api.js';
import { recordings } from '../../demo/recordings/recordings.js';
import { createRecordings } from '../../demo/recordings/routes.js';
import { statePages } from '../../demo/states/page.js';
import { parseAddresses } from '../../src/sources/addresses/found-addresses.js';
import { type Models, parse } from '../../src/sources/index.js';
import { widgetTags } from '../../src/widget-table.js';
import { brokenRules } from '../support/axe.js';
import { launch } from '../support/browser.js';
import { openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { sample } from '../support/share.js';
import { openSite } from '../support/site.js';
import { checkDates, controlDates } from './demo/dates.js';

const NOW = new Date('2026-07-14T10:00:00Z');
const DAY = 86_400_000;
/** The age up to which the newest item counts as recent: a commune does not publish every day. */
const RECENT = 3 * DAY;

const api = createApi(
  () => NOW,
  undefined,
  createRecordings(() => NOW),
);

/** The kind of data of each recording. */
const endpoints = Object.keys(recordings).map((path) => [path, kindOf(path)] as const);

/** The widths in CSS pixels, each with a colour scheme. */
const views = [
  [320, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;

const pages = [
  '/',
  '/actualites/',
  '/actualites/marche-de-printemps',
  '/spip.php?article212',
  '/tourisme/article-3160/',
  '/offres.html',
  '/publier.html',
  '/suivi.html',
  '/confidentialite.html',
  '/mesures/',
  '/accessibilite.html',
  ...[...statePages.keys()].map((tag) => `/${tag}.html`),
];

/** Checks the demo of `npm start`: endpoints in every format and failure mode, and pages without policy violations. */
export async function run(report: Report): Promise<void> {
  for (const [path, kind] of endpoints) await checkEndpoint(report, path, kind);
  const [site, browser] = await Promise.all([openSite(), launch()]);
  try {
    await report.check('an unknown address is answered with 404 and an HTML page', async () => {
      const response = await fetch(`${site.origin}/rien.html`);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /Page introuvable/);
    });
    for (const [row, path] of pages.entries()) await checkPage(report, browser, site.origin, path, row);
    await controlDates(report);
    await checkWithoutScript(report, browser, site.origin);
  } finally {
    await browser.close();
    await site.close();
  }
  report.figures(`${endpoints.length} endpoints and ${pages.length} pages`);
}

/** The content of a recording: the data of a widget, or addresses. */
type Kind = keyof Models | 'addresses';

function kindOf(path: string): Kind {
  if (path.includes('geocodage')) return 'addresses';
  if (path.includes('polls')) return 'poll';
  if (path.includes('alert')) return 'alerts';
  if (path.includes('submissions')) return 'submission';
  if (path.includes('offres')) return 'jobs';
  if (/agenda|evenements/.test(path)) return 'events';
  if (/mairie|town-hall|lannuaire/.test(path)) return 'offices';
  return /weather|meteo/.test(path) ? 'weather' : 'news';
}

async function checkEndpoint(report: Report, path: string, kind: Kind): Promise<void> {
  const ask = async (query = '', headers: Record<string, string> = {}): Promise<Response> =>
    api.request(`http://localhost${path}${query}`, { headers });

  await report.check(`${path} can be parsed, and has recent dates`, async () => {
    const { newest = NOW, count } = await read(await ask(), kind);
    assert.ok(count > 0);
    assert.ok(newest <= NOW && newest.getTime() > NOW.getTime() - RECENT, newest.toISOString());
  });
  await report.check(`${path} can be old, huge or empty`, async () => {
    const [old, young] = [await read(await ask('?age=2880'), kind), await read(await ask(), kind)];
    if (young.newest) assert.equal(old.newest?.getTime(), young.newest.getTime() - 2 * DAY);
    assert.ok((await read(await ask('?huge=1'), kind)).count > 0);
    const empty = await ask('?empty=1');
    if (empty.status !== 204) assert.equal((await read(empty, kind)).count, 0);
  });
  await report.check(`${path} can be cached, revalidated and read by any site`, async () => {
    const { headers } = await ask();
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(headers.get('Cache-Control') ?? '', /max-age=\d+/);
    assert.equal((await ask('', { 'If-None-Match': headers.get('ETag') ?? '' })).status, 304);
  });
  await report.check(`${path} fails with RFC 9457 problem details`, async () => {
    for (const status of [404, 429, 500, 503]) {
      const response = await ask(`?fail=${status}`);
      const problem = (await response.json()) as { status: number; title: string };
      assert.equal(response.status, status);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.equal(response.headers.get('ETag'), null);
      assert.equal(problem.status, status);
      assert.ok(problem.title);
    }
  });
  await report.check(`${path} can answer with an HTML page, with half a body, or without CORS headers`, async () => {
    assert.match((await ask('?fail=html')).headers.get('Content-Type') ?? '', /^text\/html/);
    const [whole, half] = await Promise.all([(await ask()).text(), (await ask('?fail=truncated')).text()]);
    assert.ok(half.length > 0 && whole.startsWith(half) && half.length < whole.length);
    assert.equal((await ask('?fail=cors')).headers.get('Access-Control-Allow-Origin'), null);
  });
}

async function read(response: Response, kind: Kind): Promise<{ newest?: Date | undefined; count: number }> {
  const body = new Uint8Array(await response.arrayBuffer());
  const payload = { body, contentType: response.headers.get('Content-Type') ?? '', url: 'http://localhost/' };
  switch (kind) {
    case 'weather':
      return { newest: parse(kind, payload).observedAt, count: 1 };
    case 'poll':
      return { count: parse(kind, payload).choices.length };
    case 'jobs':
      return dated(parse(kind, payload).map(({ datePosted }) => datePosted));
    case 'news':
      return dated(parse(kind, payload).map(({ published }) => published));
    case 'events':
    case 'offices':
    case 'alerts':
      return { count: parse(kind, payload).length };
    case 'addresses':
      return { count: parseAddresses(payload).length };
    case 'submission':
      return { count: parse(kind, payload).categories.length };
  }
}

function dated(dates: (Date | undefined)[]): { newest: Date; count: number } {
  return { newest: new Date(Math.max(0, ...dates.map((date) => date?.getTime() ?? 0))), count: dates.length };
}

async function checkPage(report: Report, browser: Browser, origin: string, path: string, row: number): Promise<void> {
  const page = await openPage(browser, origin + path);
  await page.waitForFunction(nothingPending, { timeout: 20_000, polling: 50 }, [...widgetTags]);
  await report.check(`${path} has no policy violations and no errors`, async () => {
    const incidents = await page.evaluate(() => window.recorder.incidents);
    // One example requests data from another origin on purpose, to show a blocked request.
    assert.deepEqual(
      incidents.filter((incident) => !incident.includes('fail=cors')),
      [],
    );
  });
  // The pages of states show every form of dates.
  if (!statePages.has(path.slice(1, -'.html'.length))) await checkDates(report, page, path);
  if (path === '/offres.html') await checkOffers(report, page);
  if (path === '/') await report.check('the home page shows the seeded reading', () => checkSeed(page));
  for (const [width, scheme] of sample(views, row)) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await report.check(`${path} at ${width} px, ${scheme}: no horizontal scrolling, no axe violations`, async () => {
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.deepEqual(await brokenRules(page), []);
    });
  }
  await page.close();
}

/** Whether no widget near the viewport is loading, except for those that never finish on purpose; runs in the page. */
function nothingPending(tags: readonly string[]): boolean {
  const widgets = [...document.querySelectorAll(tags.join())];
  return widgets.every((widget) => !widget.matches(':state(loading):not([data-act="loop"] > *)'));
}

/** The most that five offers with their search and filters may take at 360 px, in CSS pixels: three screens. */
const FIVE_OFFERS = 2_400;

async function checkOffers(report: Report, page: Page): Promise<void> {
  await page.setViewport({ width: 360, height: 800 });
  const { count, height } = await page.$eval('job-board', (board) => ({
    count: board.shadowRoot?.querySelectorAll('[part="item"]').length,
    height: Math.ceil(board.getBoundingClientRect().height),
  }));
  report.info(`five offers at 360 px: ${height} px, at most ${FIVE_OFFERS}`);
  await report.check('five offers take three screens of a telephone at most', () => {
    assert.equal(count, 5);
    assert.ok(height <= FIVE_OFFERS, `${height} px`);
  });
}

async function checkSeed(page: Page): Promise<void> {
  const text = await page.evaluate(() => {
    const card = document.querySelector('weather-card')?.shadowRoot;
    return [...(card?.querySelectorAll('*:not(style)') ?? [])].map((element) => element.textContent).join(' ');
  });
  const reading = text.replaceAll(/\s/g, ' ');
  for (const part of ['5,98', 'égère pluie', '5,35 m/s', '1 000 hPa', '92 %']) assert.ok(reading.includes(part), part);
}

/** Checks that without JavaScript every widget of the home page shows text and a link. */
async function checkWithoutScript(report: Report, browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  for (const tag of widgetTags) {
    await report.check(`without JavaScript, ${tag} leaves a visible link`, async () => {
      const link = await page.$(`${tag} a[href]`);
      assert.ok(await link?.isVisible());
      const target = new URL((await link?.evaluate((element) => element.getAttribute('href'))) ?? '', url);
      if (target.origin === url) assert.equal((await fetch(target)).status, 200);
    });
  }
  await page.close();
}
