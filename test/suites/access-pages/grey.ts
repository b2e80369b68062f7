import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import type { PagesSetup } from './setup.js';

/** A state that a page shows, and how to take it away. */
interface State {
  title: string;
  path: string;
  /** The element that shows the state. */
  selector: string;
  /** Brings the state about. */
  set?: (page: Page) => Promise<unknown>;
  /** Takes it away; runs in the page. */
  unset: (element: Element) => void;
}

/** So many pixels are seen as a difference: the length of a short line. */
const SEEN = 12;

const uncurrent = (element: Element): void => element.removeAttribute('aria-current');

/** The states that a colour tells (RGAA 3.1). */
export const states: readonly State[] = [
  { title: 'the current page in the menu', path: '/offres.html', selector: 'nav [aria-current]', unset: uncurrent },
  { title: 'the current page in the menu', path: '/news-feed.html', selector: 'nav [aria-current]', unset: uncurrent },
  {
    title: 'a refused colour',
    path: '/studio/',
    selector: '.field:has([name="--cw-accent"])',
    async set(page) {
      await page.click('#plus summary');
      await page.waitForSelector('[name="--cw-accent"]');
      await page.$eval('[name="--cw-accent"]', (control) => {
        (control as HTMLInputElement).value = 'rouge';
        control.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    unset(field) {
      field.querySelector('.error')?.remove();
      field.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
    },
  },
  {
    title: 'a field left empty',
    path: '/suivi.html',
    selector: '#suivi',
    set: (page) => page.click('#suivi button'),
    unset(form) {
      for (const message of form.querySelectorAll('.error')) message.remove();
      for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
    },
  },
  {
    title: 'a chosen option',
    path: '/studio/',
    selector: '.chip:has(:checked)',
    unset(chip) {
      const option = chip.querySelector('input');
      if (option) option.checked = false;
    },
  },
];

/** Checks on grey pictures that no state is told by colour alone; returns their number. */
export async function statesInGrey(report: Report, setup: PagesSetup): Promise<number> {
  for (const state of states) {
    await report.check(`${state.path}: ${state.title} is seen without colours`, () => isSeen(setup, state));
  }
  return states.length;
}

/** Throws unless the state differs from its absence in shape or by a contrast of 3:1. */
export async function isSeen(setup: PagesSetup, { path, selector, set, unset }: State, seed?: string): Promise<void> {
  const { page } = setup;
  await setup.open(path);
  await set?.(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // Clips of pictures are counted from the top of the page.
    scrollTo(0, 0);
  });
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { filter: grayscale(1) } * { caret-color: transparent } ${rules}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, seed ?? '');
  const element = await page.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!element || !box) throw new Error(`There is no ${selector}.`);
  await element.scrollIntoView();
  const shot = async (): Promise<string> => page.screenshot({ clip: box, encoding: 'base64' });
  const before = await shot();
  await element.evaluate(unset);
  const after = await shot();
  const pixels = await page.evaluate((one, other) => pageTools.contrastingPixels(one, other), before, after);
  assert.ok(pixels >= SEEN, `Only ${pixels} pixels tell it.`);
}
