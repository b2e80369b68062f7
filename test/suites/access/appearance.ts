import type { Report } from '../../support/report.js';
import { cases, keyOf } from './cases.js';
import { schemes, widths, type Stage } from './stage.js';
import { none } from './verdict.js';

const keys = cases.map(keyOf);
const arabic = cases.filter(({ attributes }) => attributes?.['lang'] === 'ar').map(keyOf);

/** What can be seen, at every width and in every scheme, all cases on one page. Gives the number of violations. */
export async function appearance(report: Report, stage: Stage): Promise<number> {
  await stage.open();
  await stage.page.evaluate((all) => inspect.mount(all), keys);
  let count = 0;
  for (const width of widths) {
    await stage.column(width);
    await fits(report, stage, `${width} px`);
    for (const scheme of schemes) {
      await stage.scheme(scheme);
      const { violations, undecided } = await stage.page.evaluate(() => inspect.axeFindings());
      count += violations.length;
      await report.check(`axe finds nothing at ${width} px, ${scheme}`, () => none(violations));
      await report.check(`axe leaves nothing open at ${width} px, ${scheme}`, () => none(undecided));
    }
  }
  await stage.scheme('light');
  await zoom(report, stage);
  await rightToLeft(report, stage);
  await calm(report, stage);
  return count;
}

async function fits(report: Report, { page }: Stage, where: string): Promise<void> {
  const problems = () => page.evaluate(() => [...inspect.overflow(), ...inspect.clipping()]);
  await report.check(`nothing sticks out or is cut off at ${where}`, async () => none(await problems()));
  await page.evaluate(() => inspect.spaceText(true));
  await report.check(`nor with the text spaced out, at ${where}`, async () => none(await problems()));
  await page.evaluate(() => inspect.spaceText(false));
}

/** 1280 by 1024 px at 400 % are 320 by 256 CSS pixels; text alone may be doubled too (RGAA 10.4, 10.11). */
async function zoom(report: Report, stage: Stage): Promise<void> {
  const { page } = stage;
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await fits(report, stage, '400 % zoom');
  await page.setViewport({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.classList.add('large'));
  await fits(report, stage, '320 px with text twice as large');
  await page.evaluate(() => document.documentElement.classList.remove('large'));
}

async function rightToLeft(report: Report, stage: Stage): Promise<void> {
  await stage.open();
  await stage.page.evaluate((all) => inspect.mount(all), arabic);
  for (const width of widths) {
    await stage.column(width);
    await report.check(`Arabic runs from right to left at ${width} px, within its box`, async () =>
      none(await stage.page.evaluate(() => [...inspect.direction(), ...inspect.overflow(), ...inspect.clipping()])),
    );
  }
}

/** From the first moment: the widgets are put on the page once less motion is asked for. */
async function calm(report: Report, stage: Stage): Promise<void> {
  await stage.open();
  await stage.reducedMotion(true);
  await stage.page.evaluate((all) => inspect.mount(all), keys);
  await report.check('nothing moves for visitors who ask for less motion', async () =>
    none(await stage.page.evaluate(() => inspect.motion())),
  );
  await stage.reducedMotion(false);
}
