import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { buildIfStale } from '../../../scripts/stale.js';
import { launch } from '../../support/browser.js';
import { bundleModule } from '../../support/bundle.js';
import { send, startServer, type TestServer } from '../../support/server.js';
import { openSite } from '../../support/site.js';
import { upload } from '../../support/upload.js';
import { seen, type Seen } from './seen.js';

const TIMEOUT = 20_000;

export interface StudioSetup {
  /** The studio, or the page with a pasted snippet. */
  page: Page;
  cdp: CDPSession;
  /** The origin of the demo. */
  origin: string;
  /** The site of a commune, of another origin: with the files of the zip in `/widgets/`, and nothing else. */
  own: TestServer;
  /** Console errors and uncaught errors since the page was opened. */
  errors: string[];
  /** Opens the studio with these settings, and waits for its preview. */
  open(fragment?: string): Promise<void>;
  /** The appearance of the preview once it has data; `url` opens another studio before. */
  preview(url?: string): Promise<Seen[]>;
  /** The appearance on a blank page of the commune’s site with the pasted code. */
  paste(head: string, code: string): Promise<Seen[]>;
  /** Adds the tools of `page.ts` to the page. */
  inspect(): Promise<void>;
  /** The copied texts, in order. */
  copied(): Promise<string[]>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    copied: string[];
  }
}

/** The demo, the commune’s site, and one page of a browser for both, because a page in the background is not rendered. */
export async function openSetup(): Promise<StudioSetup> {
  buildIfStale(fileURLToPath(new URL('../../..', import.meta.url)));
  const tools = fileURLToPath(new URL('page.ts', import.meta.url));
  const [site, own, browser, script] = await Promise.all([openSite(), startServer(), launch(), bundleModule(tools)]);
  await upload(own);
  const page = await browser.newPage();
  // Wide enough for the code and the preview side by side with the settings.
  await page.setViewport({ width: 1280, height: 900 });
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
    // Going to an address that differs only in its fragment does not load the page again.
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  return {
    page,
    cdp: await page.createCDPSession(),
    origin: site.origin,
    own,
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
      own.on('/page', send(document, { 'Content-Type': 'text/html; charset=utf-8' }));
      await go(`${own.origin}/page`);
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
      await Promise.all([browser.close(), own.close()]);
      await site.close();
    },
  };
}

async function shown(frame: Frame): Promise<Seen[]> {
  await frame.waitForFunction(
    () => {
      const widgets = [
        ...document.querySelectorAll(
          'news-feed, weather-card, poll-box, job-board, event-agenda, town-hall, alert-banner, submit-news',
        ),
      ];
      const places = document.querySelectorAll('[data-cw]');
      const waiting = widgets.find((widget) => !widget.matches(':state(ready)'));
      // Some are loaded when they come near the screen.
      waiting?.scrollIntoView();
      return widgets.length >= Math.max(1, places.length) && !waiting;
    },
    { timeout: TIMEOUT, polling: 50 },
  );
  return frame.evaluate(seen);
}
