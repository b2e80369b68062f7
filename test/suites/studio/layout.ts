import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { widgetTags } from '../../../src/widget-table.js';
import { stopsTo } from './keyboard.js';
import type { StudioSetup } from './setup.js';

/** The most Tab stops from the top of the page to the button that copies the code. */
const MOST_STOPS = 20;
/** The least height of the preview that has to be in view, in px. */
const SEEN = 150;
/** The widest that a column is: 15em. */
const COLUMN = 240;

/** Checks how far the code is by keyboard, and what is in view; returns the greatest number of Tab stops. */
export async function checkLayout(report: Report, setup: StudioSetup): Promise<number> {
  const { page } = setup;
  const counts: number[] = [];
  await page.setViewport({ width: 1280, height: 900 });
  for (const tag of widgetTags) {
    await report.check(`the code of <${tag}> is at most ${MOST_STOPS} Tab stops from the top`, async () => {
      await setup.open(`#cw=${tag}`);
      counts.push(await stopsTo(page, 'Copier le code'));
      assert.ok((counts.at(-1) ?? 0) <= MOST_STOPS, `${counts.at(-1)} stops`);
    });
  }
  await report.check('at 1280 × 900 the code and the preview are both in view', async () => {
    await setup.open();
    assert.deepEqual(await hidden(setup), []);
  });
  await report.check('control: a window of half the height is too low for both', async () => {
    await page.setViewport({ width: 1280, height: 450 });
    assert.notDeepEqual(await hidden(setup), []);
  });
  await report.check('on a telephone the code and the preview are tabs, changed by arrow keys', () => tabs(setup));
  await report.check('a column is a narrow one, whatever the width of the page', () => column(setup));
  return Math.max(...counts);
}

/** What is not in view without scrolling. */
function hidden({ page }: StudioSetup): Promise<string[]> {
  return page.evaluate((least) => {
    const problems: string[] = [];
    for (const id of ['copier', 'code-tete', 'code']) {
      const bottom = document.getElementById(id)?.getBoundingClientRect().bottom;
      if (bottom === undefined || bottom > innerHeight) problems.push(`#${id} ends at ${bottom} px`);
    }
    const shown = innerHeight - (document.getElementById('cadre')?.getBoundingClientRect().top ?? Infinity);
    return shown < least ? [...problems, `${shown} px of the preview`] : problems;
  }, SEEN);
}

async function tabs(setup: StudioSetup): Promise<void> {
  const { page } = setup;
  await page.setViewport({ width: 360, height: 740 });
  await setup.open();
  const shown = (): Promise<string[]> =>
    page.$$eval('[role="tabpanel"]:not([hidden])', (panels) => panels.map(({ id }) => id));
  assert.deepEqual(await shown(), ['p-code']);
  await page.focus('#o-code');
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await shown(), ['p-apercu']);
  assert.ok(await page.$eval('#cadre news-feed', (widget) => widget.checkVisibility()));
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForFunction(() => !document.querySelector('[role="tabpanel"]'), { polling: 50 });
  assert.ok(await page.$eval('#code', (code) => code.checkVisibility()));
}

async function column(setup: StudioSetup): Promise<void> {
  const { page } = setup;
  await setup.open();
  const widths: number[] = [];
  for (const width of ['360', '768', '1280']) {
    await page.select('[name="place"]', 'colonne');
    await page.select('[name="largeur"]', width);
    widths.push(await page.$eval('#cadre news-feed', (widget) => widget.getBoundingClientRect().width));
  }
  assert.deepEqual(
    widths.map((width) => width <= COLUMN && width > COLUMN / 2),
    [true, true, true],
    widths.join(),
  );
}
