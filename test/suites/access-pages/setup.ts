import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../support/browser.js';
import { bundleModule } from '../../support/bundle.js';
import { openSite, type Site } from '../../support/site.js';

/** The time within which the widgets of a page have to load, in ms. */
const TIMEOUT = 20_000;

/** The demo, and one page of a browser. */
export interface PagesSetup {
  site: Site;
  page: Page;
  cdp: CDPSession;
  /** Opens a page of the site, waits for its widgets, and adds the rules to it. */
  open(path: string): Promise<void>;
  /** Adds the rules to the page that is open. */
  inspect(): Promise<void>;
  close(): Promise<void>;
}

export async function openSetup(): Promise<PagesSetup> {
  const rules = fileURLToPath(new URL('page/rules.ts', import.meta.url));
  const [site, browser, script] = await Promise.all([openSite(), launch(), bundleModule(rules)]);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const inspect = async (): Promise<void> => {
    await page.evaluate(script);
  };
  return {
    site,
    page,
    cdp: await page.createCDPSession(),
    inspect,
    async open(path) {
      // Going to an address that differs only in its fragment does not load the page again.
      await page.goto('about:blank');
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await page.waitForFunction(isSettled, { timeout: TIMEOUT, polling: 50 });
      await inspect();
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Whether no visible widget is loading, but for the examples that never end; runs in the page. */
function isSettled(): boolean {
  return [...document.querySelectorAll(':state(loading)')].every(
    (widget) => widget.closest('.stage, [data-act]') !== null || widget.getBoundingClientRect().top > innerHeight,
  );
}
