import type { CDPSession, Page } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import { emulate } from '../access/setup.js';
import { none } from '../access/verdict.js';

const schemes = ['light', 'dark'] as const;
/** Widths in CSS pixels at which the text of a page is doubled. */
const widths = [1280, 768] as const;

/** An open page of a browser with the rules in it. */
export interface Inspected {
  page: Page;
  cdp: CDPSession;
}

/** Applies every rule to the open page; returns the number of views. */
export async function checkRules(report: Report, { page, cdp }: Inspected, name: string): Promise<number> {
  for (const scheme of schemes) {
    await emulate(cdp, scheme, false);
    await report.check(`${name}, ${scheme}: the rules of a page hold`, async () => none(await problems(page)));
  }
  await emulate(cdp, 'light', false);
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    await report.check(`${name} at ${width} px: its texts can be read at twice their size`, async () =>
      none(await enlarged(page)),
    );
  }
  await page.setViewport({ width: 1280, height: 900 });
  return schemes.length + widths.length;
}

/** The problems that the rules find in the open page, each once. */
export async function problems(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    Object.entries(pageRules).flatMap(([rule, find]) => find().map((problem) => `${rule}: ${problem}`)),
  );
  return [...new Set(found)];
}

/** The problems of the open page with text twice as large. */
export async function enlarged(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    pageTools.doubleText(true);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const found = pageTools.squeezed();
    pageTools.doubleText(false);
    return found;
  });
}
