import assert from 'node:assert/strict';
import { common } from '../../../src/locales/fr/common.js';
import { widgetTags } from '../../../src/widget-table.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import type { StudioSetup } from './setup.js';

/** The state that each button of the preview causes, and the message for visitors. */
const situations = {
  chargement: ['loading', ''],
  vide: ['empty', ''],
  panne: ['error', common.errors['http-5xx']],
  perime: ['stale', ''],
  'hors-ligne': ['error', common.errors.offline],
  pret: ['ready', ''],
} as const;
const TIMEOUT = 20_000;

/**
 * Checks that the preview of every widget shows every state, with real answers of the demo's API. Returns their number.
 */
export async function checkSituations(report: Report, { page, open }: StudioSetup): Promise<number> {
  await open();
  let count = 0;
  for (const [row, tag] of widgetTags.entries()) {
    await page.click(`[name="widget"][value="${tag}"]`);
    for (const [situation, [state, told]] of sample(Object.entries(situations), row)) {
      count += 1;
      await report.check(`the situation “${situation}” shows <${tag}> ${state}`, async () => {
        await page.select('[name="situation"]', situation);
        await page.waitForFunction(
          (name, wanted) => document.querySelector(`#cadre ${name}`)?.matches(`:state(${wanted})`),
          { timeout: TIMEOUT, polling: 50 },
          tag,
          state,
        );
        const text = await page.$eval(`#cadre ${tag}`, ({ shadowRoot }) => shadowRoot?.textContent ?? '');
        assert.ok(text.includes(told), `It does not say “${told}”.`);
      });
    }
  }
  return count;
}
