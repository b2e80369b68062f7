import type { Report } from '../../support/report.js';
import type { Stage } from './stage.js';

/** What each button of the preview brings about. */
const situations = {
  chargement: 'loading',
  vide: 'empty',
  panne: 'error',
  perime: 'stale',
  'hors-ligne': 'error',
  pret: 'ready',
};
const TIMEOUT = 20_000;

/** The preview goes through the states, with real answers of the demo's API. */
export async function checkSituations(report: Report, { page, open }: Stage): Promise<void> {
  await open();
  for (const [situation, state] of Object.entries(situations)) {
    await report.check(`the situation “${situation}” shows the widget ${state}`, async () => {
      await page.click(`[name="situation"][value="${situation}"]`);
      await page.waitForFunction(
        (name) => document.querySelector('#cadre news-feed')?.matches(`:state(${name})`),
        { timeout: TIMEOUT, polling: 50 },
        state,
      );
    });
  }
}
