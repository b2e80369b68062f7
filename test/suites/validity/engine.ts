import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as engine from 'accessibility-checker-engine';
import type { Page } from 'puppeteer-core';
import { engineReports, isFalse } from './false-reports.js';

/** The engine's rules for WCAG 2.2, levels A and AA. */
const RULES = 'WCAG_2_2';

const source = readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * What fails in the open page and in its shadow trees, by IBM's engine: violations and recommendations. What a person
 * must judge, and what it takes for possible, is no failure. The page has to allow the engine's script.
 */
export async function engineFailures(page: Page): Promise<string[]> {
  await page.evaluate(`${await source}; globalThis.ace = ace;`);
  const failures = await page.evaluate(async (rules) => {
    const { ace } = globalThis as unknown as { ace: typeof engine };
    const { results } = await new ace.Checker().check(document, [rules]);
    return results
      .filter(({ value }) => ['FAIL'].includes(value[1]))
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, found: `${message}: ${snippet}` }));
  }, RULES);
  return failures
    .filter(({ rule, found }) => !isFalse(engineReports, rule, found))
    .map(({ rule, found }) => `${rule}: ${found}`);
}
