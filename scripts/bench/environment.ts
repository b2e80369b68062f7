import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../test/support/browser.js';
import type { Candidate } from './candidate.js';
import { serve } from './server.js';
import { Site } from './site.js';

export interface BenchEnvironment {
  browser: Browser;
  site: Site;
  /** The paths of all requests so far, in order. */
  requests: readonly string[];
  /** The address of a page with this candidate. */
  page(candidate: Candidate): string;
}

/** A page in a browser context of its own, so that its cache is empty. */
export interface Visit {
  page: Page;
  client: CDPSession;
}

/** Starts a loopback server that compresses its answers, and a browser. `close` ends both. */
export async function openEnvironment(): Promise<BenchEnvironment & { close(): Promise<void> }> {
  const site = new Site();
  const [server, browser] = await Promise.all([serve(site), launch()]);
  return {
    browser,
    site,
    requests: server.requests,
    page: (candidate) => server.origin + site.add(candidate),
    close: async () => {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}

/** Opens a blank page in a context of its own, runs `act` on it, and closes both. */
export async function visit<Result>(browser: Browser, act: (visit: Visit) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    return await act({ page, client });
  } finally {
    await context.close();
  }
}
