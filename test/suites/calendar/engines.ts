import type { Browser } from 'puppeteer-core';
import { WebKitSession } from '../../../scripts/browsers/webkit-session.js';
import { launch, launchFirefox } from '../../support/browser.js';

/** Opens a page in a new browser whose process is in a zone; resolves to its global `verification` once it is there. */
type Engine = (url: string, env: { TZ: string }) => Promise<string>;

/** The engines in which pages show calendars. */
export const engines: Readonly<Record<string, Engine>> = {
  Chromium: async (url, env) => readIn(await launch({ env }), url),
  Firefox: async (url, env) => readIn(await launchFirefox(env), url),
  async WebKit(url, env) {
    const webkit = new WebKitSession(env);
    try {
      await webkit.open(url);
      return String(await webkit.run('return verification'));
    } finally {
      await webkit.stop();
    }
  },
};

async function readIn(browser: Browser, url: string): Promise<string> {
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return String(await page.evaluate('verification'));
  } finally {
    await browser.close();
  }
}
