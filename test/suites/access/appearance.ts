import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { tags } from './case.js';
import { modalCases, keyOf, pageCases } from './cases.js';
import { schemes, widths, type AccessSetup } from './setup.js';
import { none } from './verdict.js';

const keys = pageCases.map(keyOf);
/** The cases that are on one page: all cases of a widget together, but each modal case alone. */
const pages = [
  ...tags.map((tag) => pageCases.filter((each) => each.tag === tag).map(keyOf)),
  ...modalCases.map((each) => [keyOf(each)]),
];
const arabic = pageCases.filter(({ attributes }) => attributes?.['lang'] === 'ar').map(keyOf);

/** The combinations in which axe looks at a page: most of the time of this suite. */
const looks = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));

/** Checks the appearance at every width and in every colour scheme. Returns the number of violations. */
export async function appearance(report: Report, setup: AccessSetup): Promise<number> {
  let count = 0;
  for (const [row, page] of pages.entries()) count += await look(report, setup, page, row);
  await rightToLeft(report, setup);
  await calm(report, setup);
  await noticeboard(report, setup);
  return count;
}

async function look(report: Report, setup: AccessSetup, page: string[], row: number): Promise<number> {
  const what = page.length === 1 ? (page[0] ?? '') : (page[0]?.split(':')[0] ?? '');
  await setup.open();
  await setup.page.evaluate((all) => inspect.mount(all), page);
  let count = 0;
  const chosen = sample(looks, row);
  for (const width of widths) {
    await setup.column(width);
    await fits(report, setup, what, `${width} px`);
    await report.check(`${what} has text for its bars, at ${width} px`, async () =>
      none(await setup.page.evaluate(() => inspect.figures())),
    );
    for (const { scheme } of chosen.filter((look) => look.width === width)) {
      await setup.scheme(scheme);
      const { violations, undecided } = await setup.page.evaluate(() => inspect.axeFindings());
      count += violations.length;
      await report.check(`axe reports no violation in ${what} at ${width} px, ${scheme}`, () => none(violations));
      await report.check(`axe leaves no rule undecided in ${what} at ${width} px, ${scheme}`, () => none(undecided));
    }
  }
  await setup.scheme('light');
  await zoom(report, setup, what);
  return count;
}

async function fits(report: Report, { page }: AccessSetup, what: string, where: string): Promise<void> {
  const problems = () => page.evaluate(() => [...inspect.overflow(), ...inspect.clipping()]);
  await report.check(`${what} does not overflow and is not cut off at ${where}`, async () => none(await problems()));
  await page.evaluate(() => inspect.spaceText(true));
  await report.check(`${what} does not overflow with increased text spacing, at ${where}`, async () =>
    none(await problems()),
  );
  await page.evaluate(() => inspect.spaceText(false));
}

/**
 * Checks 400 % zoom, by which 1280 by 1024 px become 320 by 256 CSS pixels, and text alone at 200 % (RGAA 10.4, 10.11).
 */
async function zoom(report: Report, setup: AccessSetup, what: string): Promise<void> {
  const { page } = setup;
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await fits(report, setup, what, '400 % zoom');
  await page.setViewport({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.classList.add('large'));
  await fits(report, setup, what, '320 px with text twice as large');
  await page.evaluate(() => document.documentElement.classList.remove('large'));
}

async function rightToLeft(report: Report, setup: AccessSetup): Promise<void> {
  await setup.open();
  await setup.page.evaluate((all) => inspect.mount(all), arabic);
  for (const width of widths) {
    await setup.column(width);
    await report.check(`Arabic is laid out from right to left at ${width} px, without overflow`, async () =>
      none(await setup.page.evaluate(() => [...inspect.direction(), ...inspect.overflow(), ...inspect.clipping()])),
    );
  }
}

/** Checks reduced motion. The widgets are inserted after it is set, so that their first frame is checked too. */
async function calm(report: Report, setup: AccessSetup): Promise<void> {
  await setup.open();
  await setup.reducedMotion(true);
  await setup.page.evaluate((all) => inspect.mount(all), keys);
  await report.check('nothing is animated with reduced motion', async () =>
    none(await setup.page.evaluate(() => inspect.motion())),
  );
  await setup.reducedMotion(false);
}

/** A4 without margins, in CSS pixels. */
const SHEET = { width: 680, height: 1000 };

/**
 * Checks the print view for the noticeboard: a single offer, not cut off, without controls that are useless on paper.
 */
async function noticeboard(report: Report, setup: AccessSetup): Promise<void> {
  const { page } = setup;
  const printed = 'job-board: ready, on its noticeboard sheet';
  await setup.open();
  await page.evaluate((all) => inspect.mount(all), ['job-board: ready, open in place', printed]);
  await page.setViewport(SHEET);
  await setup.print(true);
  await report.check('the print view contains one offer only', async () =>
    none(await page.evaluate(() => [...inspect.offSheet(), ...inspect.overflow(), ...inspect.clipping()])),
  );
  await setup.print(false);
}
