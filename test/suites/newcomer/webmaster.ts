import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Time limit in ms, high enough for a loaded machine. */
const PATIENCE = 30_000;

/** A person with a browser, who does what a page says. */
export interface Webmaster {
  page: Page;
  /** Console errors and uncaught errors since the last visit. */
  errors: string[];
  /** Opens a page. */
  visit(url: string): Promise<void>;
  /** Clicks a link that downloads, and resolves to the file’s name and bytes. */
  download(selector: string): Promise<{ name: string; bytes: Uint8Array }>;
  /** Types into the field with this label, and leaves it. */
  fill(label: string, text: string): Promise<void>;
  /** Clicks each of these buttons, and resolves to what they have copied, in their order. */
  copyAll(selector: string): Promise<string[]>;
}

declare global {
  interface Window {
    clipboardTexts: string[];
  }
}

/** Starts with an empty profile; downloads go to `folder`. */
export async function newcomer(browser: Browser, folder: string): Promise<Webmaster> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.clipboardTexts = [];
    if (!('clipboard' in navigator)) return;
    Clipboard.prototype.writeText = async (text) => void window.clipboardTexts.push(text);
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return {
    page,
    errors,
    async visit(url) {
      errors.length = 0;
      await page.goto(url);
    },
    async download(selector) {
      const done = new Promise<string>((resolve) => {
        let name = '';
        session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(name));
      });
      await page.click(selector);
      const name = await done;
      return { name, bytes: await readFile(join(folder, name)) };
    },
    async fill(label, text) {
      const field = page.locator(`::-p-xpath(//label[normalize-space()="${label}"]/following-sibling::input)`);
      await field.fill(text);
      await page.keyboard.press('Tab');
    },
    async copyAll(selector) {
      const before = await page.evaluate(() => window.clipboardTexts.length);
      const buttons = await page.$$(selector);
      for (const button of buttons) await button.click();
      await page.waitForFunction((count) => window.clipboardTexts.length >= count, {}, before + buttons.length);
      return page.evaluate((count) => window.clipboardTexts.slice(count), before);
    },
  };
}
