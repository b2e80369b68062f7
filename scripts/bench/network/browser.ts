import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, withoutBackForwardCache } from '../../browsers/chromium.js';

/** Starts Chromium in a network namespace; it is controlled through a pipe, because no address leads there. */
export async function launchIn(namespace: string): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  const own = [...args, withoutBackForwardCache, '--ignore-certificate-errors'];
  return puppeteer.launch({
    executablePath: '/usr/bin/nsenter',
    args: [`--net=${namespace}`, executablePath, ...puppeteer.defaultArgs({ args: own, headless: true })],
    ignoreDefaultArgs: true,
    pipe: true,
    env,
  });
}
