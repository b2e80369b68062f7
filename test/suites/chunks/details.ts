import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { common } from '../../../src/locales/fr/common.js';
import { send } from '../../support/server.js';
import { addressOf, askedChunks, openPage, untilState, type ChunkPlace } from './place.js';

const offer = {
  '@type': 'JobPosting',
  title: 'Agent d’accueil',
  description: 'Accueil du public',
  validThrough: '2099-01-01',
};

/** The text of a part of the board, once it is shown. */
async function textOf(page: Page, part: string): Promise<unknown> {
  const text = await page.waitForFunction(
    (name) => document.querySelector('job-board')?.shadowRoot?.querySelector(`[part="${name}"]`)?.textContent,
    { polling: 50 },
    part,
  );
  return text.jsonValue();
}

/** Checks that what an open offer needs is loaded when the first one is opened, and what a failure of that shows. */
export async function checkDetails(place: ChunkPlace): Promise<void> {
  const { report, server } = place;
  server.on('/offre.json', send(JSON.stringify(offer)));
  const open = async (): Promise<Page> => {
    const { page } = await openPage(place, '<job-board endpoint="/offre.json"></job-board>');
    await untilState(page, 'job-board', 'ready');
    return page;
  };
  const press = (page: Page): Promise<void> =>
    page.$eval('job-board >>> [part="disclosure"]', (button) => (button as HTMLElement).click());
  await report.check('the details of an offer are loaded when it is opened', async () => {
    const before = server.requests.length;
    const page = await open();
    assert.ok(!askedChunks(place, before).includes('job-details'));
    await press(page);
    await textOf(page, 'description');
    assert.ok(askedChunks(place, before).includes('job-details'));
    await page.browserContext().close();
  });
  await report.check('the details of an offer are missing: a message says so, and they are loaded later', async () => {
    const address = addressOf(place, 'job-details');
    server.on(address, send('', { 'Content-Type': 'text/javascript' }, 404));
    const page = await open();
    await press(page);
    assert.equal(await textOf(page, 'message'), common.errors.blocked);
    server.off(address);
    await press(page);
    await press(page);
    await textOf(page, 'description');
    await page.browserContext().close();
  });
}
