import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { SitePage } from '../../demo/pages/page.js';
import { sitePages } from '../../demo/pages/site-map.js';
import { brokenRules } from '../support/axe.js';
import { launch } from '../support/browser.js';
import { openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { sample } from '../support/share.js';
import { openSite } from '../support/site.js';
import { checkCodes } from './site/codes.js';
import { checkConformity } from './site/conformity.js';
import { checkDiagnosis, startOther } from './site/diagnosis.js';
import { checkExamples } from './site/examples.js';
import { checkLive } from './site/live.js';
import { checkOverview } from './site/overview.js';
import { checkStatic } from './site/static.js';
import { checkStatePages, SWITCHES } from './site/switches.js';

/** The widths in CSS pixels, each with a colour scheme. */
const views = [
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const;

/** Checks the pages of the site around the demo: rules, links, languages, the switch, the search, code to copy. */
export async function run(report: Report): Promise<void> {
  await checkConformity(report);
  await checkExamples(report);
  const other = await startOther();
  const [site, browser] = await Promise.all([openSite({ services: { bridge: other.bridge } }), launch()]);
  try {
    for (const [row, page] of sitePages.entries()) await checkPage(report, browser, site.origin, page, row);
    await checkStatePages(report, site.origin);
    await checkLinks(report, site.origin);
    await checkScheme(report, browser, site.origin);
    await checkSearch(report, browser, site.origin);
    await checkOverview(report, browser, site.origin);
    await checkLive(report, browser, site.origin);
    await checkDiagnosis(report, browser, site.origin);
    await checkCodes(report, browser, `${site.origin}/installer/`);
    await checkStatic(report, browser);
  } finally {
    await browser.close();
    await site.close();
    await other.source.close();
  }
  report.figures(`${sitePages.length} pages`);
}

async function checkPage(report: Report, browser: Browser, origin: string, site: SitePage, row: number): Promise<void> {
  const page = await openPage(browser, origin + site.path);
  await report.check(`${site.path} says its language, title and description, and marks its section`, async () => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), site.lang);
    assert.ok((await page.title()).startsWith(site.title));
    const current = await page.$$eval('.site-bar [aria-current="page"]', (links) => links.length);
    assert.equal(current, site.section || site.path.endsWith('/recherche/') ? 1 : 0);
  });
  await report.check(`${site.path} has no policy violations, no errors, and no test switch in its code`, async () => {
    assert.deepEqual(await page.evaluate(() => window.recorder.incidents), []);
    const codes = await page.$$eval('pre', (blocks) => blocks.map(({ textContent }) => textContent));
    assert.deepEqual(
      codes.filter((code) => SWITCHES.test(code)),
      [],
    );
    const tag = /\/widgets\/([a-z-]+)\/$/.exec(site.path)?.[1];
    const others = codes.filter((code) => code.includes('::part(') && !code.startsWith(`${tag}::part(`));
    assert.deepEqual(others, [], 'Code for another widget.');
  });
  for (const [width, scheme] of sample(views, row)) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await report.check(
      `${site.path} at ${width} px, ${scheme}: no horizontal scrolling, no axe violations`,
      async () => {
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual(await brokenRules(page), []);
      },
    );
  }
  await page.close();
}

/** Follows every link from the commune's home page: all pages of the site are reached, and none is missing. */
async function checkLinks(report: Report, origin: string): Promise<void> {
  const met = new Map<string, string>([['/', '']]);
  const broken: string[] = [];
  for (const [path, from] of met) {
    const response = await fetch(origin + path);
    const text = await response.text();
    if (!response.ok) broken.push(`${path}, from ${from}: ${response.status}`);
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    for (const [, href = ''] of text.replace(/<pre[^]*?<\/pre>/g, '').matchAll(/<a\b[^>]*? href="([^"#?]+)/g)) {
      const url = new URL(href, origin + path);
      if (url.origin === origin && !met.has(url.pathname)) met.set(url.pathname, path);
    }
  }
  await report.check('every page of the site is reached from home', () => {
    const missed = sitePages.filter(({ path }) => !met.has(path)).map(({ path }) => path);
    assert.deepEqual(missed, []);
  });
  await report.check('no link of the site leads nowhere', () =>
    assert.deepEqual(
      broken.filter((each) => !each.startsWith('/telecharger/commune')),
      [],
    ),
  );
}

async function checkScheme(report: Report, browser: Browser, origin: string): Promise<void> {
  const page = await openPage(browser, `${origin}/`);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await report.check('the switch makes the page dark and light again, and stores nothing', async () => {
    const light = await background();
    await page.click('#apparence');
    assert.notEqual(await background(), light);
    assert.equal(await page.$eval('#apparence', (button) => button.getAttribute('aria-pressed')), 'true');
    await page.click('#apparence');
    assert.equal(await background(), light);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.deepEqual(await browser.cookies(), []);
  });
  await page.close();
}

async function checkSearch(report: Report, browser: Browser, origin: string): Promise<void> {
  const shown = (page: Page): Promise<string[]> =>
    page.$$eval('#resultats > li:not([hidden]) a', (links) => links.map(({ textContent }) => textContent));
  await report.check('the search finds an option by its French words, without accents, and says how many', async () => {
    const page = await openPage(browser, `${origin}/recherche/?q=unite+vent`);
    assert.deepEqual(await shown(page), ['wind-unit – weather-card']);
    assert.equal(await page.$eval('#trouve', ({ textContent }) => textContent), '1 résultat');
    await page.close();
  });
  await report.check('control: a word that no page has finds nothing, and the search says so', async () => {
    const page = await openPage(browser, `${origin}/recherche/?q=hippopotame`);
    assert.deepEqual(await shown(page), []);
    assert.match(await page.$eval('#trouve', ({ textContent }) => textContent), /^Aucun résultat/);
    await page.close();
  });
}
