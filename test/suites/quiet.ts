import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { chunkFiles } from '../../scripts/build/published-chunks.js';
import { widgetTags } from '../../src/widget-table.js';
import { launch } from '../support/browser.js';
import { observe, openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { bundleModule } from '../support/bundle.js';
import { jobSample } from '../support/samples.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { tracesOf, useEverything } from '../support/traces.js';
import { openFilledForm } from '../support/write-cases.js';
import { author, voter, type Writer } from '../support/writers.js';
import { leaks, leakyWidget } from './privacy/leaks.js';

/** A policy that allows everything, so that it is the widget itself that makes no requests. */
const ANYTHING = "default-src * data: blob: 'unsafe-inline'";

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The kinds of storage that a browser offers a page. */
const KINDS = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cache',
  'service worker',
  'file',
  'window.name',
  'history',
];

interface Place {
  browser: Browser;
  server: TestServer;
  /** A third party's server, which the answers name many times. */
  thirdParty: TestServer;
}

/** Checks that widgets store only what is documented, and request nothing else. */
export async function run(report: Report): Promise<void> {
  const [server, thirdParty, browser] = await Promise.all([startServer(), startServer(), launch()]);
  const place = { browser, server, thirdParty };
  thirdParty.on('/image.gif', send(PIXEL, { 'Content-Type': 'image/gif' }));
  server.on('/own.gif', send(PIXEL, { 'Content-Type': 'image/gif' }));
  server.on('/news', send(newsFeed(server.origin, thirdParty.origin)));
  server.on('/jobs', send(jobSample.json));
  server.on('/broken', send('', {}, 500));
  server.on(
    '/visitor.js',
    send(await bundleModule('test/support/page-visitor.ts'), { 'Content-Type': 'text/javascript' }),
  );
  try {
    await checkQuiet(report, place, 'news with images', '<news-feed endpoint="/news"></news-feed>', [
      '/news',
      '/own.gif',
    ]);
    const board = '<job-board endpoint="/jobs" detail="inline" url-state="emploi"></job-board>';
    await checkQuiet(report, place, 'offers that keep the choices in the address', board, ['/jobs']);
    for (const tag of widgetTags) {
      const body = `<${tag} endpoint="/broken"></${tag}>`;
      await checkQuiet(report, place, `<${tag}> that fails`, body, ['/broken']);
    }
    await checkKept(report, place);
    await checkHidden(report, place);
    await checkControls(report, place);
  } finally {
    await Promise.all([browser.close(), server.close(), thirdParty.close()]);
  }
  report.figures(`0 traces but those that a visitor asks for, 0 undeclared requests, 0 requests to third parties`);
}

async function checkQuiet(
  report: Report,
  place: Place,
  title: string,
  body: string,
  declared: readonly string[],
): Promise<void> {
  const { server, thirdParty } = place;
  const connections = thirdParty.connections();
  const requests = server.requests.length;
  const { page, tag } = await visit(place, body);
  await checkTraces(report, page, `${title}, once loaded, have left nothing in the browser`);
  await page.evaluate(useEverything, tag);
  await page.waitForNetworkIdle({ idleTime: 250 });
  await checkTraces(report, page, `${title}, after all that one can do to them, have left nothing in the browser`);
  const parts = (await chunkFiles('dist')).map((file) => `/dist/${file}`);
  await report.check(`${title}: only addresses in the page and parts of the script are requested`, () => {
    const expected = ['/page.html', '/dist/commune-widgets.js', ...parts, '/favicon.ico', ...declared];
    const asked = new Set(server.requests.slice(requests).map(({ path }) => path));
    assert.deepEqual(
      [...asked].filter((path) => !expected.includes(path)),
      [],
    );
  });
  await report.check(`${title}: a third party gets no request or connection`, () => {
    assert.equal(thirdParty.connections() - connections, 0);
  });
  await report.check(`${title}: requests have no cookie and no additional header`, () => {
    const data = server.requests.slice(requests).filter(({ path }) => declared.includes(path));
    assert.ok(data.length > 0);
    for (const { headers } of data) {
      const unwanted = Object.keys(headers).filter((name) => /^(?:cookie|authorization|x-.*)$/.test(name));
      assert.deepEqual(unwanted, []);
    }
  });
  await page.close();
}

/** Checks that after typing or sending, exactly the documented data is stored, and deleted when no longer needed. */
async function checkKept(report: Report, { browser, server }: Place): Promise<void> {
  const draft = ['sessionStorage: cw:draft'];
  const kept: [title: string, writer: Writer, typed: string[], sent: string[]][] = [
    ['a vote', voter, [], []],
    ['a vote to be remembered', { ...voter, attributes: 'remember' }, [], ['localStorage: cw:vote']],
    ['a proposal', author, draft, []],
  ];
  for (const [title, writer, typed, sent] of kept) {
    const form = await openFilledForm(browser, server, writer);
    const traces = async (): Promise<string[]> =>
      (await tracesOf(form.page)).map((trace) => trace.replace(/^(\w+: cw:\w+).*/, '$1'));
    await report.check(`${title}, before sending: ${typed.length} stored entries`, async () => {
      assert.deepEqual(await traces(), typed);
    });
    await form.press();
    await form.told(writer.success);
    await report.check(`${title}, after sending: ${sent.length} stored entries`, async () => {
      assert.deepEqual(await traces(), sent);
    });
    await form.page.evaluate(() => {
      localStorage.clear();
    });
    await form.page.close();
  }
}

/** Checks that a banner stores an alert when the visitor hides it, not before, and deletes what is over. */
async function checkHidden(report: Report, place: Place): Promise<void> {
  const over = '2020-01-01T00:00:00.000Z 1';
  const alerts = [{ id: 'eau', version: '1', title: 'Coupure d’eau', until: '2099-01-01T00:00:00Z' }];
  place.server.on('/alerts', send(JSON.stringify({ alerts })));
  const { page } = await visit(place, '<alert-banner endpoint="/alerts"></alert-banner>');
  await checkTraces(report, page, 'an alert, once shown, has left nothing in the browser');
  await page.evaluate((entry) => localStorage.setItem('cw:alert:gaz', entry), over);
  await page.$eval('alert-banner >>> [part~="dismiss"]', (button) => (button as HTMLElement).click());
  await report.check('an alert, once hidden, leaves its version and its end, and nothing of what is over', async () => {
    assert.deepEqual(await page.evaluate(() => Object.entries(localStorage)), [
      ['cw:alert:eau', '2099-01-01T00:00:00.000Z 1'],
    ]);
    assert.deepEqual(await tracesOf(page), ['localStorage: cw:alert:eau']);
  });
  await page.evaluate(() => localStorage.clear());
  await page.close();
}

async function checkTraces(report: Report, page: Page, title: string): Promise<void> {
  await report.check(title, async () => {
    assert.deepEqual(await tracesOf(page), []);
  });
}

async function visit(
  { browser, server }: Place,
  body: string,
  scripts?: string[],
): Promise<{ page: Page; tag: string }> {
  const tag = /^<([\w-]+)/.exec(body)?.[1] ?? '';
  const page = await openPage(
    browser,
    server.page('/page.html', body, { policy: ANYTHING, ...(scripts && { scripts }) }),
  );
  await observe(page, tag);
  await page.waitForNetworkIdle({ idleTime: 250 });
  return { page, tag };
}

/**
 * Negative controls, which the suite must detect: an image requested from a third party, and a widget that stores data.
 */
async function checkControls(report: Report, place: Place): Promise<void> {
  const { server, thirdParty } = place;
  await report.check('control: an image requested from a third party with images="all" is detected', async () => {
    const before = thirdParty.connections();
    const { page } = await visit(place, '<news-feed endpoint="/news" images="all"></news-feed>');
    assert.ok(thirdParty.connections() > before);
    await page.close();
  });
  await report.check('control: every kind of storage and request of a leaky widget is detected', async () => {
    const all = leaks(server.origin, thirdParty.origin);
    for (const [path, script] of [
      ['/leaks.js', leakyWidget(all)],
      ['/dist/worker.js', ''],
    ] as const) {
      server.on(path, send(script, { 'Content-Type': 'text/javascript' }));
    }
    const before = thirdParty.connections();
    const { page } = await visit(place, '<news-feed></news-feed>', ['/leaks.js']);
    const kinds = (await tracesOf(page)).map((trace) => trace.replace(/:.*/, ''));
    assert.deepEqual([...new Set(kinds)], KINDS);
    assert.ok(thirdParty.connections() > before);
    await page.close();
  });
}

function newsFeed(own: string, thirdParty: string): string {
  const items = [
    { id: '1', title: 'Image de la commune', image: `${own}/own.gif`, tags: ['Mairie'] },
    { id: '2', title: 'Image d’ailleurs', image: `${thirdParty}/image.gif`, tags: ['Culture'] },
    { id: '3', title: 'Image dans le texte', content_html: `<p>Texte <img src="${thirdParty}/image.gif"></p>` },
  ].map((item) => ({ ...item, url: `${thirdParty}/article/${item.id}`, date_published: '2026-01-01T10:00:00Z' }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Commune', items });
}
