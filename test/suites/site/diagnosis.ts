import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { brokenRules } from '../../support/axe.js';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';
import { newsSample } from '../../support/samples.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import type { BridgeSettings } from '../../../demo/api/bridge/bridge.js';

const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';
const FEED = '<a href="/actualites">Actualités</a>';

/** Another site, which only the API of the site reads. */
const OTHER = 'http://www.ailleurs.test';

/** The other site, as the API reads it. */
export async function startOther(): Promise<{ source: SourceServer; bridge: BridgeSettings }> {
  const source = await startSourceServer();
  const feeds = ['/flux.json', '/absent.json', 'http://tiers.test/flux'];
  source.answer = ({ url }, response) => {
    if (url === '/flux.json') response.end(newsSample.json);
    else if (url !== '/actualites') response.writeHead(404).end();
    else {
      const body = feeds.map((feed) => `<news-feed endpoint="${feed}">${FEED}</news-feed>`).join('');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(documentOf(SCRIPT + body));
    }
  };
  return { source, bridge: { allows: sourcePolicy(`${OTHER}/`), network: source.network() } };
}

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
  await report.check('a page that the API may not read is refused in an alert, with the way to open it', async () => {
    const text = await outcome(page, 'http://ailleurs.test/interdite');
    assert.match(text, /n’a pas lu cette page\. Cette adresse ne fait pas partie.*Ouvrir la page/s);
    assert.deepEqual(await brokenRules(page), []);
    await Promise.all([page.waitForNavigation(), page.click('#erreur a')]);
    assert.equal(page.url(), 'http://ailleurs.test/interdite?commune-debug=');
  });
  await page.close();
  await checkOther(report, browser, origin);
}

/** Checks the report that the API makes on the page of another site, in both languages. */
async function checkOther(report: Report, browser: Browser, origin: string): Promise<void> {
  for (const path of ['/diagnostic/', '/en/diagnostic/']) {
    const page = await openPage(browser, origin + path);
    await report.check(`${path} shows what the API tells of the page of another site`, async () => {
      const text = await outcome(page, `${OTHER}/actualites`);
      assert.match(text, /^Rapport sur «\s.*\/actualites\s»\s+1 erreur, 1 remarque, 3 widgets\./);
      assert.match(text, /<news-feed> n°\s1\s+Adresse\s: \/flux\.json\s+État\s: ses données se lisent/);
      assert.match(text, /n°\s2.*il ne peut pas montrer.*Erreur\s: .*\(404\).*À faire\s: /s);
      assert.match(text, /n°\s3.*n’ont pas été demandées.*BRIDGE_SOURCES.*la console\s: ouvrez la page/s);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h2');
      assert.equal(
        await page.$eval('#resultat p:last-child a', (link) => link.href),
        `${OTHER}/actualites?commune-debug=`,
      );
    });
    for (const width of [360, 768, 1280]) {
      await report.check(
        `${path} shows it at ${width} px without scrolling sideways, by the rules of axe`,
        async () => {
          await page.setViewport({ width, height: 900 });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          assert.deepEqual(await brokenRules(page), []);
        },
      );
    }
    await report.check(`${path} breaks no policy meanwhile`, async () => {
      assert.deepEqual(await page.evaluate(() => window.recorder.incidents), []);
    });
    await report.check(`${path} tells in an alert that no API answers`, async () => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isApi = new URL(request.url()).pathname.startsWith('/api/');
        void (isApi ? request.respond({ status: 404, contentType: 'text/html', body: '<p>404' }) : request.continue());
      });
      assert.match(await outcome(page, `${OTHER}/sondage`), /^(?:L’API de ce site ne répond pas|The API)/);
    });
    await page.close();
  }
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
