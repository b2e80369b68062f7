import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseIfStale } from '../../scripts/release.js';
import { unzip, type Files } from '../../scripts/release/zip.js';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { openSite } from '../support/site.js';
import { openOwnSite, type OwnSite } from './newcomer/own-site.js';
import { newcomer, type Webmaster } from './newcomer/webmaster.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The widgets of the page, by the names that the studio shows, with the field and the path of their data at the API. */
const chosen = {
  'news-feed': ['Actualités', 'Adresse du flux d’actualités', '/api/actualites.json'],
  'job-board': ['Offres d’emploi', 'Adresse des offres', '/api/offres.json'],
  'poll-box': ['Sondage', 'Adresse du sondage', '/api/polls/current'],
} as const;
const tags = Object.keys(chosen);

/**
 * Does what the French download page says, step by step and in its order: downloads the zip, unpacks it, uploads it to a
 * site of another origin, pastes what the page and the studio give. Then all widgets must be alive, and a vote counted.
 */
export async function run(report: Report): Promise<void> {
  await releaseIfStale(root);
  const folder = await mkdtemp(join(tmpdir(), 'newcomer-'));
  const [site, own, browser] = await Promise.all([openSite(), openOwnSite(), launch()]);
  try {
    const webmaster = await newcomer(browser, folder);
    await webmaster.visit(`${site.origin}/telecharger/`);
    const steps = await webmaster.page.$$eval('#etapes > li', (items) => items.map((item) => item.innerText));
    const files = await checkUpload(report, webmaster, own);
    await checkPage(report, webmaster, own, site.origin);
    await checkControl(report, webmaster, own, files);
    const words = steps.join(' ').match(/[\p{L}\d'’.-]+/gu)?.length ?? 0;
    report.figures(`${steps.length} steps, ${words} words`);
  } finally {
    await Promise.all([browser.close(), own.close()]);
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Steps 1 to 3: downloads, unpacks and uploads, then opens the example page. */
async function checkUpload(report: Report, webmaster: Webmaster, own: OwnSite): Promise<Files> {
  let files: Files = {};
  await report.check('the link of the first step downloads a zip', async () => {
    const { name, bytes } = await webmaster.download('#etapes > li:nth-child(1) a');
    assert.match(name, /^commune-widgets-[\d.a-z-]+\.zip$/);
    files = unzip(bytes);
  });
  await report.check('it contains the one folder that the second step names', async () => {
    const name = await webmaster.page.$eval('#etapes > li:nth-child(2) code', ({ textContent }) => textContent);
    assert.deepEqual([...new Set(Object.keys(files).map((path) => path.split('/')[0]))], [name]);
  });
  await report.check('the page of the third step shows three widgets once the folder is uploaded', async () => {
    const path = await webmaster.page.$eval('#etapes > li:nth-child(3) code', ({ textContent }) => textContent);
    own.upload(files);
    await webmaster.visit(own.origin + path);
    await requireReady(webmaster);
    assert.ok(await webmaster.page.$eval('.working', (note) => note.checkVisibility()));
    assert.ok(await webmaster.page.$eval('.waiting', (note) => !note.checkVisibility()));
  });
  return files;
}

/** Steps 4 and 5: composes a page of three widgets in the studio, and pastes what it gives. */
async function checkPage(report: Report, webmaster: Webmaster, own: OwnSite, origin: string): Promise<void> {
  const { page } = webmaster;
  await webmaster.visit(`${origin}/telecharger/`);
  await Promise.all([page.waitForNavigation(), page.click('#etapes > li:nth-child(4) a')]);
  await page.waitForSelector('#code');
  await webmaster.fill('Son adresse', own.origin);
  for (const [place, [name, field, path]] of Object.values(chosen).entries()) {
    if (place > 0) await page.locator('::-p-xpath(//button[normalize-space()="Ajouter un autre widget"])').click();
    await page.locator(`::-p-xpath(//div[@id="widgets"]//label[normalize-space()="${name}"])`).click();
    await webmaster.fill(field, origin + path);
  }
  const [head = '', ...codes] = await webmaster.copyAll('#copier button');
  await report.check('the studio’s page leads nowhere but to the own site and to the data that was named', () => {
    const origins = (head + codes.join('')).match(/https?:\/\/[^/"]+\/[^"]*/g) ?? [];
    const data = Object.values(chosen).map(([, , path]) => origin + path);
    assert.deepEqual(
      origins.filter((each) => !each.startsWith(`${own.origin}/`) && !data.includes(each)),
      [],
    );
  });
  await webmaster.visit(own.publish('/accueil', head, codes.join('\n')));
  await report.check('the pasted page shows the three widgets of the studio', () => requireReady(webmaster));
  await report.check('a visitor’s vote on it is counted', async () => {
    const voters = async (): Promise<number> =>
      ((await (await fetch(`${origin}/api/polls/current`)).json()) as { voters: number }).voters;
    const before = await voters();
    await page.locator('poll-box >>> [part~="choice"] input').click();
    await page.locator('poll-box >>> [part~="vote"]').click();
    // Polled, because mutation observers on the page do not see changes in a shadow root.
    await page.waitForFunction(hasVoted, { polling: 50 });
    assert.equal(await voters(), before + 1);
    assert.deepEqual(webmaster.errors, []);
  });
}

/** A negative control: an upload that leaves out the folder of chunks leaves links. */
async function checkControl(report: Report, webmaster: Webmaster, own: OwnSite, files: Files): Promise<void> {
  await report.check('control: a site without the chunks is noticed', async () => {
    for (const path of Object.keys(files).filter((path) => path.includes('/chunks/'))) own.off(`/${path}`);
    webmaster.page.setDefaultTimeout(2_000);
    await webmaster.visit(`${own.origin}/widgets/exemple.html`);
    await assert.rejects(requireReady(webmaster));
  });
}

async function requireReady({ page, errors }: Webmaster): Promise<void> {
  for (const tag of tags) {
    await page.$eval(tag, (widget) => widget.scrollIntoView());
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), { polling: 50 }, tag);
  }
  assert.deepEqual(errors, []);
}

/** Whether the poll shows the visitor’s own choice; runs in the page. */
function hasVoted(): boolean {
  return document.querySelector('poll-box')?.shadowRoot?.querySelector('[part~="own"]') != null;
}
