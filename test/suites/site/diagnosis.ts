import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { brokenRules } from '../../support/axe.js';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';
import { newsSample } from '../../support/samples.js';

const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';
const FEED = '<a href="/actualites">Actualités</a>';

/** Pages of the site that it does not have, by path. */
const pages: Readonly<Record<string, string>> = {
  '/juste': `${SCRIPT}<news-feed endpoint="/flux.json">${FEED}</news-feed>`,
  '/fautive': `${SCRIPT}<news-feed endpoint="/flux.json" limt="5">${FEED}</news-feed>`,
  '/sans-script': `<news-feed endpoint="/flux.json">${FEED}</news-feed>`,
};

/** Checks the page of the diagnosis: it says of a right page that it is, of a wrong one what to do, of others why not. */
export async function checkDiagnosis(report: Report, browser: Browser, origin: string): Promise<void> {
  const page = await openPage(browser, `${origin}/diagnostic/`);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin: target, pathname } = new URL(request.url());
    const body = pages[pathname];
    if (target === 'http://ailleurs.test') void request.respond({ contentType: 'text/html', body: 'Ailleurs' });
    else if (pathname === '/flux.json') {
      void request.respond({ contentType: 'application/feed+json', body: newsSample.json });
    } else if (body === undefined) void request.continue();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body: documentOf(body) });
  });
  await report.check(
    'the diagnosis of a right page of the site finds nothing, and moves the focus to its report',
    async () => {
      assert.match(await outcome(page, '/juste'), /^Rapport sur «\sUne page\s».*Rien à signaler/s);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h2');
    },
  );
  await report.check('the diagnosis of a wrong page says what is wrong, where, and what to do', async () => {
    const text = await outcome(page, '/fautive');
    assert.match(text, /<news-feed>.*limt.*attribute-unknown.*À faire/s);
    assert.deepEqual(await brokenRules(page), []);
  });
  await report.check('the diagnosis of a page without the script says that it must be pasted', async () => {
    assert.match(await outcome(page, `${origin}/sans-script`), /^Aucun script de widgets ne répond/);
  });
  await report.check('the diagnosis asks for an address again if it is none', async () => {
    assert.match(await outcome(page, 'ma commune'), /^Écrivez une adresse complète/);
    assert.equal(await page.$eval('#adresse', (field) => field.getAttribute('aria-invalid')), 'true');
  });
  await report.check('the diagnosis leaves nothing behind, and breaks no policy', async () => {
    assert.equal(await page.$$eval('iframe', ({ length }) => length), 0);
    assert.deepEqual(await page.evaluate(() => window.recorder.incidents), []);
  });
  await report.check('the page of another site opens with its own report', async () => {
    await Promise.all([page.waitForNavigation(), ask(page, 'http://ailleurs.test/actualites')]);
    assert.equal(page.url(), 'http://ailleurs.test/actualites?commune-debug=');
  });
  await page.close();
}

const documentOf = (body: string): string =>
  `<!doctype html><html lang="fr"><head><title>Une page</title></head><body><h1>Une page</h1>${body}</body></html>`;

async function ask(page: Page, address: string): Promise<void> {
  await page.$eval('#adresse', (field, text) => ((field as HTMLInputElement).value = text), address);
  await page.click('#diagnostic button');
}

/** The report, or the error, on a page of the site. */
async function outcome(page: Page, address: string): Promise<string> {
  await ask(page, address);
  const text = await page.waitForFunction(
    () =>
      document.querySelector('#etat')?.textContent === '' &&
      ['#erreur', '#resultat']
        .map((place) => document.querySelector<HTMLElement>(place)?.innerText.trim())
        .find(Boolean),
    { polling: 50 },
  );
  return text.jsonValue() as Promise<string>;
}
