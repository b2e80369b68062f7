import type { Page } from 'puppeteer-core';

/** Waits until the condition is true on the page; throws after 20 s. */
export async function until(page: Page, isSo: () => boolean): Promise<void> {
  await page.waitForFunction(isSo, { timeout: 20_000 });
}
