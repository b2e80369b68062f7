import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { buildIfStale } from '../../../scripts/stale.js';
import { launch } from '../../support/browser.js';
import { bundleModule } from '../../support/bundle.js';
import { send, startServer } from '../../support/server.js';
import { openSite } from '../../support/site.js';
import { seen, type Seen } from './seen.js';

const TIMEOUT = 20_000;

export interface Stage {
  /** The studio, or the page that something was pasted into. */
  page: Page;
  cdp: CDPSession;
  /** Where the demo is served. */
  origin: string;
  /** What the page said since it was opened. */
  errors: string[];
  /** Opens the studio with these settings, and waits until its preview is there. */
  open(fragment?: string): Promise<void>;
  /** What the preview shows, once it shows data; of the studio that is open, or of another one. */
  preview(url?: string): Promise<Seen>;
  /** What a blank page of another site shows after the paste. */
  paste(head: string, code: string): Promise<Seen>;
  /** Puts the tools of `page.ts` on the page. */
  inspect(): Promise<void>;
  /** What was copied, in order. */
  copied(): Promise<string[]>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    copied: string[];
  }
}

/** The demo, somebody's empty site, and one page of a browser for both: a page in the background is not rendered. */
export async function openStage(): Promise<Stage> {
  buildIfStale(fileURLToPath(new URL('../../..', import.meta.url)));
  const tools = fileURLToPath(new URL('page.ts', import.meta.url));
  const [site, blank, browser, script] = await Promise.all([openSite(), startServer(), launch(), bundleModule(tools)]);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.copied = [];
    if (!('clipboard' in navigator)) return;
    Clipboard.prototype.writeText = async (text) => void window.copied.push(text);
  });
  const go = async (url: string): Promise<void> => {
    errors.length = 0;
    // Two addresses that differ in their fragment alone are one page.
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  return {
    page,
    cdp: await page.createCDPSession(),
    origin: site.origin,
    errors,
    async open(fragment = '') {
      await go(`${site.origin}/studio/${fragment}`);
      await shown(page.mainFrame());
    },
    async preview(url) {
      if (url) await go(url);
      return shown(page.mainFrame());
    },
    async paste(head, code) {
      const document = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${code}`;
      blank.on('/page', send(document, { 'Content-Type': 'text/html; charset=utf-8' }));
      await go(`${blank.origin}/page`);
      const frame = await page.$('iframe');
      const result = await shown((await frame?.contentFrame()) ?? page.mainFrame());
      assert.deepEqual(errors, []);
      return result;
    },
    async inspect() {
      await page.evaluate(script);
    },
    copied: () => page.evaluate(() => window.copied),
    async close() {
      await Promise.all([browser.close(), blank.close()]);
      await site.close();
    },
  };
}

async function shown(frame: Frame): Promise<Seen> {
  await frame.waitForFunction(
    () => document.querySelector('news-feed, weather-card, poll-box, job-board, submit-news')?.matches(':state(ready)'),
    { timeout: TIMEOUT, polling: 50 },
  );
  return frame.evaluate(seen);
}
