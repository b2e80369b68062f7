import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, withoutBackForwardCache } from '../../scripts/browsers/chromium.js';

export type { Browser };

export interface LaunchOptions {
  /** Environment variables beside those of this process: `TZ`, `LANG`. */
  env?: Record<string, string>;
  /** Command-line switches beside the usual ones. */
  args?: string[];
  /** Pages that are left come back as they were. */
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
