import assert from 'node:assert/strict';
import { sitePages } from '../../demo/pages/site-map.js';
import { pageAt, paths } from '../../demo/site.js';
import type { Report } from '../support/report.js';
import { sample } from '../support/share.js';
import { embedPages, publicPages } from './access-pages/pages.js';
import { openSetup, type PagesSetup } from './access-pages/setup.js';
import { control } from './validity/control.js';
import { engineFailures } from './validity/engine.js';
import { sourceFaults, treeFaults } from './validity/markup.js';

const pages = [...new Set([...publicPages, ...embedPages, ...sitePages.map(({ path }) => path)])];

/**
 * Checks all pages by two more checkers, because each finds what axe does not: html-validate reads the source of every
 * page, as files and from the server, and the trees of the widgets; accessibility-checker-engine reads the open page.
 * What they report wrongly is in a table, with the reasons.
 */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    // The site’s policy would refuse the script of the engine, and the styles of the seeded faults.
    await setup.page.setBypassCSP(true);
    const sources = await checkSources(report, setup.site.origin);
    const trees = await checkOpenPages(report, setup);
    const caught = await control(report, setup);
    report.figures(`${sources} sources, ${trees} trees of widgets, 0 violations, ${caught} seeded faults caught`);
  } finally {
    await setup.close();
  }
}

/** Checks the sources of all pages, each only once where files and server have the same; returns their number. */
async function checkSources(report: Report, origin: string): Promise<number> {
  const seen = new Set<string>();
  const check = async (name: string, source = ''): Promise<void> => {
    if (seen.has(source)) return;
    seen.add(source);
    await report.check(`${name} is valid HTML`, () => assert.deepEqual(sourceFaults(source), []));
  };
  for (const path of paths) await check(`${path}, as a file`, await pageAt(new URL(path, origin), new Date(), true));
  for (const path of [...pages, '/api/moderation/connexion', '/nulle-part']) {
    await check(`${path} of the server`, await (await fetch(origin + path)).text());
  }
  return seen.size;
}

/** Checks pages in the browser, a share of them; returns the number of widgets in them. */
async function checkOpenPages(report: Report, { page, open }: PagesSetup): Promise<number> {
  let trees = 0;
  for (const path of sample(pages)) {
    await open(path);
    await report.check(`${path}: no failures by accessibility-checker-engine`, async () =>
      assert.deepEqual(await engineFailures(page), []),
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.getHTML() ?? []),
    );
    trees += shown.length;
    await report.check(`${path}: the trees of its widgets are valid HTML`, () =>
      assert.deepEqual(shown.flatMap(treeFaults), []),
    );
  }
  return trees;
}
