import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { tags } from './case.js';
import { modalCases, keyOf, pageCases } from './cases.js';
import { schemes, widths, type Stage } from './stage.js';
import { none } from './verdict.js';

const keys = pageCases.map(keyOf);
/** The cases that are on one page: all cases of a widget together, but each modal case alone. */
const pages = [
  ...tags.map((tag) => pageCases.filter((each) => each.tag === tag).map(keyOf)),
  ...modalCases.map((each) => [keyOf(each)]),
];
const arabic = pageCases.filter(({ attributes }) => attributes?.['lang'] === 'ar').map(keyOf);

/** Checks the appearance at every width and in every colour scheme. Returns the number of violations. */
export async function appearance(report: Report, stage: Stage): Promise<number> {
  let count = 0;
  for (const [row, page] of pages.entries()) count += await look(report, stage, page, row);
  await rightToLeft(report, stage);
  await calm(report, stage);
  await noticeboard(report, stage);
  return count;
}

async function look(report: Report, stage: Stage, page: string[], row: number): Promise<number> {
  const what = page.length === 1 ? (page[0] ?? '') : (page[0]?.split(':')[0] ?? '');
  await stage.open();
  await stage.page.evaluate((all) => inspect.mount(all), page);
  let count = 0;
  for (const [place, width] of widths.entries()) {
    await stage.column(width);
    await fits(report, stage, what, `${width} px`);
    await report.check(`${what} says in words what its bars show, at ${width} px`, async () =>
      none(await stage.page.evaluate(() => inspect.figures())),
    );
    for (const scheme of sample(schemes, row + place)) {
      await stage.scheme(scheme);
      const { violations, undecided } = await stage.page.evaluate(() => inspect.axeFindings());
      count += violations.length;
      await report.check(`axe finds nothing in ${what} at ${width} px, ${scheme}`, () => none(violations));
      await report.check(`axe leaves nothing open in ${what} at ${width} px, ${scheme}`, () => none(undecided));
    }
  }
  await stage.scheme('light');
  await zoom(report, stage, what);
  return count;
}

async function fits(report: Report, { page }: Stage, what: string, where: string): Promise<void> {
  const problems = () => page.evaluate(() => [...inspect.overflow(), ...inspect.clipping()]);
  await report.check(`nothing of ${what} sticks out or is cut off at ${where}`, async () => none(await problems()));
  await page.evaluate(() => inspect.spaceText(true));
  await report.check(`nothing of ${what} does with the text spaced out, at ${where}`, async () =>
    none(await problems()),
  );
  await page.evaluate(() => inspect.spaceText(false));
}

/**
 * Checks 400 % zoom, by which 1280 by 1024 px become 320 by 256 CSS pixels, and text alone at 200 % (RGAA 10.4, 10.11).
 */
async function zoom(report: Report, stage: Stage, what: string): Promise<void> {
  const { page } = stage;
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await fits(report, stage, what, '400 % zoom');
  await page.setViewport({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.classList.add('large'));
  await fits(report, stage, what, '320 px with text twice as large');
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

/** Checks reduced motion. The widgets are inserted after it is set, so that their first frame is checked too. */
async function calm(report: Report, stage: Stage): Promise<void> {
  await stage.open();
  await stage.reducedMotion(true);
  await stage.page.evaluate((all) => inspect.mount(all), keys);
  await report.check('nothing moves for visitors who ask for less motion', async () =>
    none(await stage.page.evaluate(() => inspect.motion())),
  );
  await stage.reducedMotion(false);
}

/** A4 without margins, in CSS pixels. */
const SHEET = { width: 680, height: 1000 };

/**
 * Checks the print view for the noticeboard: a single offer, not cut off, without controls that are useless on paper.
 */
async function noticeboard(report: Report, stage: Stage): Promise<void> {
  const { page } = stage;
  const printed = 'job-board: ready, on its noticeboard sheet';
  await stage.open();
  await page.evaluate((all) => inspect.mount(all), ['job-board: ready, open in place', printed]);
  await page.setViewport(SHEET);
  await stage.print(true);
  await report.check('the sheet for the noticeboard holds one offer alone', async () =>
    none(await page.evaluate(() => [...inspect.offSheet(), ...inspect.overflow(), ...inspect.clipping()])),
  );
  await stage.print(false);
}
