import type { Report } from '../../support/report.js';
import { keyOf, modalCases } from './cases.js';
import type { AccessProblem } from './page/problem.js';
import type { AccessSetup } from './setup.js';
import { none } from './verdict.js';

/** More stops than any dialog of this suite has. */
const MOST = 100;

/**
 * Checks that a dialog keeps focus while it is open, in both directions, shows all of its ring, and returns it when closed.
 * RGAA 7.1, 10.7, 12.9
 */
export async function windows(report: Report, setup: AccessSetup): Promise<void> {
  const { page } = setup;
  await setup.open();
  for (const key of modalCases.map(keyOf)) {
    await page.evaluate((one) => inspect.mount([one]), key);
    await report.check(`${key} keeps focus inside, in both directions, and cuts no focus ring`, async () =>
      none([...(await round(setup, key, false)), ...(await round(setup, key, true))]),
    );
    await report.check(`${key} closes with Escape, and returns focus to its opener`, async () => {
      await page.keyboard.press('Escape');
      const stop = await page.evaluate(() => inspect.focused());
      none(stop?.where === key && !stop.inWindow ? [] : [`focus is on ${stop?.what ?? 'nothing'}`]);
    });
  }
}

/** Problems when Tab goes round an open dialog, the first that is met; focus may leave it for the browser's own controls. */
export async function round({ page }: AccessSetup, where: string, back: boolean): Promise<AccessProblem[]> {
  const next = async () => {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    return page.evaluate(() => inspect.focused());
  };
  const first = (await next()) ?? (await next());
  if (first?.isCut) return [{ where, what: `the focus ring of ${first.what} is cut` }];
  for (let count = 0; count < MOST; count++) {
    const stop = await next();
    if (stop?.isCut) return [{ where, what: `the focus ring of ${stop.what} is cut` }];
    if (stop && !stop.inWindow) return [{ where, what: `focus leaves for ${stop.what}` }];
    if (stop && stop.id === first?.id && stop.what === first.what) return [];
  }
  return [{ where, what: 'focus does not come round' }];
}
