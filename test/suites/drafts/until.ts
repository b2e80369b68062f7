import type { Page } from 'puppeteer-core';

/** Waits until something is so on the page; throws when it is not within 20 s. */
export async function until(page: Page, isSo: () => boolean): Promise<void> {
  await page.waitForFunction(isSo, { timeout: 20_000 });
}
