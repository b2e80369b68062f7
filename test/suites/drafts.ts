import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { type Endpoint, openEndpoint } from './drafts/endpoint.js';
import { type Failure, failures } from './drafts/failures.js';
import { entered, fillIn, press } from './drafts/form.js';
import { type Proposal, proposals } from './drafts/proposals.js';
import { until } from './drafts/until.js';

const element = '<submit-news endpoint="/submissions/schema" loading="eager"></submit-news>';
/** A form that runs this when sending fails, for the negative controls. */
const forgetful = (loses: string): string => `import '/dist/commune-widgets.js';
const { prototype } = customElements.get('submit-news');
const { updated } = prototype;
prototype.updated = function (changed) {
  updated.call(this, changed);
  if (this.shadowRoot.querySelector('[part="send-error"] p')) ${loses};
};`;
/** The losses of such forms, by their pages. */
const losses = {
  'all input': 'Object.assign(this.form, { values: {}, images: [] })',
  'the other dates': "Object.assign(this.form.values, { otherDates: '' })",
};

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
  for (const [index, loses] of Object.values(losses).entries()) {
    server.on(`/forgetful-${index}.js`, send(forgetful(loses), { 'Content-Type': 'text/javascript' }));
    server.page(`/forgetful-${index}.html`, element, { scripts: [`/forgetful-${index}.js`] });
  }
  try {
    for (const proposal of proposals) {
      for (const each of failures) {
        await report.check(`${proposal.name}: after ${each.title}, all input is kept, and a retry sends it once`, () =>
          survive(place, proposal, each),
        );
      }
      await report.check(
        `${proposal.name}: after a reload, the texts are restored, with a message that the image is missing`,
        () => returnTo(place, proposal, (page) => page.reload()),
      );
      await report.check(`${proposal.name}: after leaving the page and coming back, the texts are restored`, () =>
        returnTo(place, proposal, async (page) => {
          await page.goto(`${server.origin}/elsewhere.html`);
          await page.goBack();
        }),
      );
    }
    const refusal = failures.find(({ title }) => title === '500') as Failure;
    for (const [index, lost] of Object.keys(losses).entries()) {
      await report.check(`control: a form that loses ${lost} after a failure is caught`, () =>
        assert.rejects(survive(place, proposals[1], refusal, `/forgetful-${index}.html`), { code: 'ERR_ASSERTION' }),
      );
    }
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  report.figures(`${proposals.length} proposals × ${failures.length + 2} points of failure`);
}

async function survive(
  place: Place,
  proposal: Proposal,
  { happen, arrives = false }: Failure,
  path = '/form.html',
): Promise<void> {
  const { endpoint } = place;
  const page = await visit(place, proposal, path);
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
    const body = [...endpoint.stored.values()].join();
    for (const each of proposal.sent) assert.ok(body.includes(each), `${each} is not sent.`);
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
  } finally {
    endpoint.fate = undefined;
    await page.browserContext().close();
  }
}

async function returnTo(place: Place, proposal: Proposal, leave: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await visit(place, proposal, '/form.html');
  try {
    const before = await entered(page);
    await leave(page);
    await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('form'));
    const { values, images } = await entered(page);
    for (const [name, text] of Object.entries(before.values).filter(([name]) => !isForgotten(name)))
      assert.equal(values[name], text, name);
    const says = await page.evaluate(
      () => document.querySelector('submit-news')?.shadowRoot?.querySelector('[part="restored"]')?.textContent ?? '',
    );
    // A page from the back/forward cache still has its image.
    assert.ok(images === 1 || /sans ses images/.test(says));
  } finally {
    await page.browserContext().close();
  }
}

/** Consent is given for what is sent now; images are not stored. */
function isForgotten(name: string): boolean {
  return name === 'consent' || name.startsWith('image');
}

/** Opens the form in a browser context of its own, so that no storage is shared. */
async function visit({ browser, server }: Place, { texts }: Proposal, path: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // tsx adds calls of a helper that exists only in Node to functions nested in one that is sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named;');
  await page.goto(server.origin + path);
  await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('form'));
  await fillIn(page, texts);
  return page;
}
