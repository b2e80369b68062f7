import type { Report } from '../../support/report.js';
import { keyOf, modalCases } from './cases.js';
import type { Problem } from './page/problem.js';
import type { Stage } from './stage.js';
import { none } from './verdict.js';

/** More stops than any window of this suite has. */
const MOST = 100;

/** A window keeps focus while it is open, all the way round, and gives it back when it is closed. RGAA 7.1, 12.9 */
export async function windows(report: Report, stage: Stage): Promise<void> {
  const { page } = stage;
  await stage.open();
  for (const key of modalCases.map(keyOf)) {
    await page.evaluate((one) => inspect.mount([one]), key);
    await report.check(`${key} keeps focus in it, both ways round`, async () =>
      none([...(await round(stage, key, false)), ...(await round(stage, key, true))]),
    );
    await report.check(`${key} closes with Escape, with focus on what opened it`, async () => {
      await page.keyboard.press('Escape');
      const stop = await page.evaluate(() => inspect.focused());
      none(stop?.where === key && !stop.inWindow ? [] : [`focus is on ${stop?.what ?? 'nothing'}`]);
    });
  }
}

/** What goes wrong on the way of the Tab key round an open window; it may pass by what is the browser's own. */
export async function round({ page }: Stage, where: string, back: boolean): Promise<Problem[]> {
  const next = async () => {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    return page.evaluate(() => inspect.focused());
  };
  const first = (await next()) ?? (await next());
  for (let count = 0; count < MOST; count++) {
    const stop = await next();
    if (stop && !stop.inWindow) return [{ where, what: `focus leaves for ${stop.what}` }];
    if (stop && stop.id === first?.id && stop.what === first.what) return [];
  }
  return [{ where, what: 'focus does not come round' }];
}
