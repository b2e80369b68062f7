import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, withoutBackForwardCache } from '../../scripts/browsers/chromium.js';
import { firefoxOptions } from '../../scripts/browsers/firefox.js';

export type { Browser };

export interface LaunchOptions {
  /** Environment variables in addition to those of this process: `TZ`, `LANG`. */
  env?: Record<string, string>;
  /** Command-line switches in addition to the usual ones. */
  args?: string[];
  /** Keeps pages that were left in the back/forward cache. Default: false. */
  backForwardCache?: boolean;
}

/** Starts the Chromium that `npm test` uses, headless, with an empty profile that is removed at the end. */
export async function launch({ env, args = [], backForwardCache }: LaunchOptions = {}): Promise<Browser> {
  const chromium = await findChromium({ whole: !!backForwardCache });
  return puppeteer.launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args, ...(backForwardCache ? [] : [withoutBackForwardCache]), ...args],
    env: { ...chromium.env, ...env },
    headless: true,
  });
}

/** Starts Firefox, headless, with an empty profile that is removed at the end; `env` as in `LaunchOptions`. */
export function launchFirefox(env: LaunchOptions['env'] = {}): Promise<Browser> {
  return puppeteer.launch({ ...firefoxOptions(), headless: true, env: { ...process.env, ...env } });
}
