import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The axe rules that a page, or a part of it, violates, each with the first element concerned. */
export async function brokenRules(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(selector, { runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  }, part);
}
