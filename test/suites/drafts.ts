import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { type Endpoint, openEndpoint } from './drafts/endpoint.js';
import { type Failure, failures } from './drafts/failures.js';
import { entered, fillIn, press } from './drafts/form.js';
import { until } from './drafts/until.js';

const element = '<submit-news endpoint="/submissions/schema" loading="eager"></submit-news>';
const texts = {
  title: 'Fête du village',
  body: 'Samedi soir,\nsur la place.',
  contactName: 'Zoé Dupont',
  contactEmail: 'zoe@exemple.fr',
};

/** A form that clears its values when sending fails, for the negative control. */
const forgetful = `import '/dist/commune-widgets.js';
const { prototype } = customElements.get('submit-news');
const { updated } = prototype;
prototype.updated = function (changed) {
  updated.call(this, changed);
  if (this.shadowRoot.querySelector('[part="send-error"] p')) Object.assign(this.form, { values: {}, images: [] });
};`;

interface Place {
  browser: Browser;
  server: TestServer;
  endpoint: Endpoint;
}

/** Checks that after any failure everything that was entered is still there, and the next try stores it once. */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const place = { browser, server, endpoint: openEndpoint(server) };
  server.page('/form.html', element);
  server.page('/elsewhere.html', '<p>Ailleurs</p>');
  server.on('/forgetful.js', send(forgetful, { 'Content-Type': 'text/javascript' }));
  server.page('/forgetful.html', element, { scripts: ['/forgetful.js'] });
  try {
    for (const each of failures) {
      await report.check(`after ${each.title}, all input is kept, and a retry sends it once`, () =>
        survive(place, each),
      );
    }
    await report.check('after a reload, the texts are restored, with a message that the image is missing', () =>
      returnTo(place, (page) => page.reload()),
    );
    await report.check('after leaving the page and coming back, the texts are restored', () =>
      returnTo(place, async (page) => {
        await page.goto(`${server.origin}/elsewhere.html`);
        await page.goBack();
      }),
    );
    await report.check('control: a form that loses its input after a failure is caught', () =>
      assert.rejects(survive(place, failures.find(({ title }) => title === '500') as Failure, '/forgetful.html'), {
        code: 'ERR_ASSERTION',
      }),
    );
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  report.figures(`${failures.length + 2} points of failure`);
}

async function survive(place: Place, { happen, arrives = false }: Failure, path = '/form.html'): Promise<void> {
  const { endpoint } = place;
  const page = await visit(place, path);
  try {
    endpoint.stored.clear();
    const before = await entered(page);
    assert.equal(before.images, 1);
    await press(page, 'next');
    await happen(page, endpoint);
    endpoint.fate = undefined;
    assert.equal(endpoint.stored.size, arrives ? 1 : 0);
    assert.deepEqual(await entered(page), before);
    await press(page, 'next');
    await press(page, 'send');
    await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('[part="receipt"]'));
    assert.equal(endpoint.stored.size, 1);
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
  } finally {
    endpoint.fate = undefined;
    await page.browserContext().close();
  }
}

async function returnTo(place: Place, leave: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await visit(place, '/form.html');
  try {
    await leave(page);
    await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('form'));
    const { values, images } = await entered(page);
    for (const [name, text] of Object.entries(texts)) assert.equal(values[name], text);
    const says = await page.evaluate(
      () => document.querySelector('submit-news')?.shadowRoot?.querySelector('[part="restored"]')?.textContent ?? '',
    );
    // A page from the back/forward cache still has its image.
    assert.ok(images === 1 || /sans ses images/.test(says));
  } finally {
    await page.browserContext().close();
  }
}

/** Opens the form in a browser context of its own, so that no storage is shared. */
async function visit({ browser, server }: Place, path: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // tsx adds calls of a helper that exists only in Node to functions nested in one that is sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named;');
  await page.goto(server.origin + path);
  await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('form'));
  await fillIn(page, texts);
  return page;
}
