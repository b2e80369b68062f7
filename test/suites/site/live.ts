import assert from 'node:assert/strict';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { examples } from '../../../demo/attributes/french-examples.js';
import { isAddress } from '../../../demo/studio/configuration.js';
import { example } from '../../../demo/studio/report.js';
import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';
import { send, startServer, type TestServer } from '../../support/server.js';
import { upload } from '../../support/upload.js';

const TIMEOUT = 15_000;
/** The host of the API in examples: it answers with the demo’s recordings, and allows all sites. */
const API = 'https://services.ma-commune.fr';

/** Changes a setting of each live example: the widget, the code and the studio must have it, and the code must work. */
export async function checkLive(report: Report, browser: Browser, origin: string): Promise<void> {
  const own = await startServer();
  await upload(own);
  const pasted = await openPage(browser, own.page('/', ''));
  await answerExamples(pasted, own, origin);
  try {
    for (const tag of widgetTags) await checkExample(report, browser, origin, tag, { own, pasted });
    await report.check('control: the code of the poll without its origins stays a link', async () => {
      const code = await shownCode(browser, origin, 'poll-box');
      await paste({ own, pasted }, code.replace(/ data-cw-origins="[^"]*"/, ''));
      await pasted.waitForFunction(() => customElements.get('poll-box'), { timeout: TIMEOUT, polling: 50 });
      assert.equal(await pasted.$('poll-box'), null);
    });
  } finally {
    await pasted.close();
    await own.close();
  }
}

/** A commune’s site with the widgets’ files, and a page of it. */
interface OwnPage {
  own: TestServer;
  pasted: Page;
}

async function checkExample(
  report: Report,
  browser: Browser,
  origin: string,
  tag: WidgetTag,
  own: OwnPage,
): Promise<void> {
  const page = await openPage(browser, `${origin}/widgets/${tag}/`);
  const read = (): Promise<{ code: string; studio: string }> =>
    page.evaluate(() => ({
      code: document.querySelector('.live pre')?.textContent ?? '',
      studio: document.querySelector<HTMLAnchorElement>('.to-studio')?.href ?? '',
    }));
  const before = await read();
  await report.check(`the code beside the live ${tag} is alive where it is pasted`, () =>
    requireAlive(own, before.code, tag),
  );
  await report.check(`a setting changed beside the live ${tag} is in the widget, its code and the studio`, async () => {
    const [name, value] = await changeFirst(page);
    const written = await page.$eval(
      '.live .commune-widget',
      (place, key) => place.getAttribute(key),
      `data-cw-${name}`,
    );
    assert.ok(written);
    assert.equal(written, value);
    const { code, studio } = await read();
    assert.ok(code.includes(`data-cw-${name}="${value}"`), code);
    await requireAlive(own, code, tag);
    assert.equal(new URLSearchParams(new URL(studio).hash.slice(1)).get(name), value);
  });
  await report.check(`the studio opens with the ${tag} and its options, without an address of the demo`, async () => {
    for (const { studio } of [before, await read()]) {
      const given = [...new URLSearchParams(new URL(studio).hash.slice(1)).keys()];
      assert.deepEqual(given.filter(isAddress), []);
    }
    await page.goto((await read()).studio);
    await page.waitForFunction(isReady, { timeout: TIMEOUT, polling: 50 }, `#cadre ${tag}`);
    const written = await page.$$eval('#codes textarea', (areas) => areas.map(({ value }) => value).join(''));
    assert.ok(written.includes(`data-cw="${tag}"`), written);
    assert.ok(!written.includes('/api/') && !written.includes('.html'), written);
  });
  await page.close();
}

async function shownCode(browser: Browser, origin: string, tag: WidgetTag): Promise<string> {
  const page = await openPage(browser, `${origin}/widgets/${tag}/`);
  const code = await page.$eval('.live pre', ({ textContent }) => textContent);
  await page.close();
  return code;
}

/** Chooses another value of the first field, the last of a list; resolves to its name and the value. */
function changeFirst(page: Page): Promise<readonly [name: string, value: string]> {
  return page.$eval('.live-form :is(select, input)', (field) => {
    if (field instanceof HTMLSelectElement) field.selectedIndex = field.length - 1;
    else field.value = '1';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return [field.name, field.value] as const;
  });
}

/** Pastes the code, and nothing else, into a page of the commune’s site. */
async function paste({ own, pasted }: OwnPage, code: string): Promise<void> {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>${code}</body></html>`;
  own.on('/page', send(page, { 'Content-Type': 'text/html; charset=utf-8' }));
  await pasted.goto(`${own.origin}/page`);
}

async function requireAlive(own: OwnPage, code: string, tag: WidgetTag): Promise<void> {
  await paste(own, code);
  await own.pasted.waitForFunction(isReady, { timeout: TIMEOUT, polling: 50 }, tag);
  assert.deepEqual(await own.pasted.evaluate(() => window.recorder.incidents), []);
}

/** Runs in the page. */
function isReady(selector: string): boolean {
  return document.querySelector(selector)?.matches(':state(ready)') === true;
}

/** Answers the requests for the data that the examples name, with the demo’s recording of the same format. */
async function answerExamples(page: Page, own: TestServer, origin: string): Promise<void> {
  const answer = async (request: HTTPRequest): Promise<void> => {
    const { origin: target, pathname, search } = new URL(request.url());
    const tag = widgetTags.find((each) => request.url().endsWith(examples[each]?.endpoint ?? ''));
    const isExample = target === API || (target === own.origin && !/^\/(?:page$|widgets\/)/.test(pathname));
    if (!isExample || !tag) return request.continue();
    const response = await fetch(origin + example({ tag, title: tag }, pathname + search).endpoint);
    await request.respond({
      contentType: response.headers.get('Content-Type') ?? '',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: await response.text(),
    });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
}
