// @ts-check
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium, withoutBackForwardCache } from './chromium.js';
import { firefoxOptions } from './firefox.js';
import { WebKitLauncher } from './webkit-launcher.js';

/**
 * A launcher for Chromium, Chrome, Edge or Brave, whichever is installed. `browser` stays unset, or native coverage is
 * skipped.
 * @param {string} [zone] the time zone, an IANA name, which is the launcher's name too; default: that of this process.
 * Pages can read it as `expectedTimeZone`.
 */
export async function chromium(zone) {
  const found = await findChromium();
  const launcher = chromeLauncher({
    launchOptions: {
      ...found,
      env: { ...found.env, ...(zone && { TZ: zone }) },
      args: [...found.args, withoutBackForwardCache],
    },
    // Each test page gets a window: a background tab is hidden, and a hidden page renders no frames.
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

/** A launcher for Firefox, through WebDriver BiDi. Throws when it is not installed. */
export function firefox() {
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions() });
}

/** A launcher for WebKitGTK, in a virtual display. Throws when it is not installed. */
export function webkit() {
  const needed = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].filter((path) => !existsSync(path));
  if (needed.length) throw new Error(`${needed.join(', ')} missing. Debian: apt-get install webkit2gtk-driver xvfb`);
  return new WebKitLauncher();
}
