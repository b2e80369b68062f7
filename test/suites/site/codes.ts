import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';
import { newsSample } from '../../support/samples.js';
import { send, startServer, type TestServer } from '../../support/server.js';

/** A code of the page on installation, by its name there. */
interface Code {
  name: string;
  code: string;
}

/** Codes that are no markup of a page: of a CMS, which the suite `wordpress` runs, and of frameworks. */
const isForOthers = (code: string): boolean => !code.startsWith('<') || /^<commune_widget|\bimport '/.test(code);
/** The script and the widget of a code: one that has only one of them is completed. */
const scripts = /<script[^>]* src="[^"]*commune-widgets(?:\.iife)?\.js"/;
const widgets = /<news-feed|data-cw="|#cw=|<iframe/;
const LINKS = '<script type="module" src="/widgets/commune-widgets.js" data-cw-links="on"></script>';
/** At most so long a widget may take to show its news, in ms. */
const PATIENCE = 10_000;

/**
 * Pastes each code of the page on installation into a page of its own, under the policy that the page names and with the
 * script as it is for optimisers: its widget shows news.
 */
export async function checkCodes(report: Report, browser: Browser, address: string): Promise<void> {
  const [server, source] = await Promise.all([startServer(), openPage(browser, address)]);
  const page = await openPage(browser, server.page('/', ''));
  try {
    const codes = await source.$$eval('pre', (blocks) =>
      blocks.map((block) => ({ name: block.getAttribute('aria-label') ?? '', code: block.textContent })),
    );
    const find = (part: string): string => codes.find(({ code }) => code.includes(part))?.code ?? '';
    const [policy, optimised, block] = [find('trusted-types '), find('data-noptimize'), find('data-cw="news-feed"')];
    const visit = async ({ code }: Code): Promise<void> => {
      const script = code.includes('#cw=') ? LINKS : optimised;
      const parts = [scripts.test(code) ? '' : script, code, widgets.test(code) ? '' : block];
      await open(server, page, parts.join('\n'), policy);
      assert.ok(await showsNews(page), 'The widget shows no news.');
      assert.deepEqual(await page.evaluate(() => window.recorder.incidents), []);
    };
    const ours = codes.filter(({ code }) => !isForOthers(code));
    await report.check('the page on installation has codes, a policy and a script for optimisers', () => {
      assert.ok(ours.length >= 8 && policy && optimised && block, `${ours.length} codes`);
    });
    for (const code of ours)
      await report.check(`the code works under the strict policy: ${code.name}`, () => visit(code));
    await report.check('control: a code that loads no script is caught', () =>
      assert.rejects(visit({ name: '', code: block.replace('news-feed', 'no-widget') }), { code: 'ERR_ASSERTION' }),
    );
  } finally {
    await Promise.all([server.close(), source.close(), page.close()]);
  }
}

/** Opens a page with this markup, its files and data on the server. */
async function open(server: TestServer, page: Page, markup: string, policy: string): Promise<void> {
  const ours = (text: string): string =>
    text
      .replaceAll(/https:\/\/(?:www|services)\.commune\.fr/g, server.origin)
      .replaceAll(/(["'/])widgets\//g, '$1dist/');
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body>${ours(markup)}`;
  const feed = send(newsSample.xml, { 'Content-Type': 'application/rss+xml' });
  for (const path of ['/flux.xml', '/spip.php']) server.on(path, feed);
  server.on('/page', send(html, { 'Content-Type': 'text/html', 'Content-Security-Policy': ours(policy) }));
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
}

/** Whether a widget of the page, or of a frame in it, comes to show news. */
function showsNews(page: Page): Promise<boolean> {
  const isReady = (frame: Frame): Promise<boolean> =>
    frame
      .waitForFunction(() => document.querySelector('news-feed:state(ready)'), { timeout: PATIENCE, polling: 50 })
      .then(Boolean, () => false);
  return Promise.all(page.frames().map(isReady)).then((found) => found.includes(true));
}
