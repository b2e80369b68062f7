// @ts-check
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium, withoutBackForwardCache } from './chromium.js';
import { WebKitLauncher } from './webkit-launcher.js';

const firefoxPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Chromium, Chrome, Edge or Brave: whichever there is. `browser` stays unset, or native coverage is skipped.
 * @param {string} [zone] its time zone, an IANA name, which is the launcher's name too; default: that of this process.
 *   Pages find it as `expectedTimeZone`.
 */
export async function chromium(zone) {
  const found = await findChromium();
  const launcher = chromeLauncher({
    launchOptions: {
      ...found,
      env: { ...found.env, ...(zone && { TZ: zone }) },
      args: [...found.args, withoutBackForwardCache],
    },
    // A window for each test page: a tab behind another is hidden, and a hidden page is given no frame.
    createPage: async ({ context }) => {
      const window = await context.browser().createBrowserContext();
      const page = await window.newPage();
      if (zone) await page.evaluateOnNewDocument((name) => Object.assign(globalThis, { expectedTimeZone: name }), zone);
      return page;
    },
  });
  if (zone) launcher.name = zone;
  return launcher;
}

/** Firefox, through WebDriver BiDi. Throws when it is not installed. */
export function firefox() {
  const executablePath = process.env['FIREFOX_PATH'] || firefoxPaths.find((path) => existsSync(path));
  if (!executablePath) throw new Error('Firefox is not installed. Debian: apt-get install firefox-esr');
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      protocol: 'webDriverBiDi',
      executablePath,
      // It takes half a minute to start on a machine that does other things at the same time.
      timeout: 120_000,
      // As in `withoutBackForwardCache`, and no process that waits for a page of another site.
      extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0, 'dom.ipc.processPrelaunch.enabled': false },
    },
  });
}

/** WebKitGTK, under a display of its own. Throws when it is not installed. */
export function webkit() {
  const needed = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].filter((path) => !existsSync(path));
  if (needed.length) throw new Error(`${needed.join(', ')} missing. Debian: apt-get install webkit2gtk-driver xvfb`);
  return new WebKitLauncher();
}
