import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { brokenRules } from '../../support/axe.js';
import type { Report } from '../../support/report.js';
import { emulate, schemes } from '../access/setup.js';

const widths = [240, 360, 1280];
/** The selector of the overlay, which is a sibling of the body. */
const HOST = 'html > div';

/** Checks the overlay at `url`, which has faults to show: it is accessible, readable, and usable by keyboard alone. */
export async function checkOverlay(report: Report, page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(isReady, { polling: 25 }, HOST);
  const cdp = await page.createCDPSession();
  for (const width of widths) {
    await page.setViewport({ width, height: 700 });
    for (const scheme of schemes) {
      await emulate(cdp, scheme, false);
      await report.check(
        `the overlay at ${width} px, ${scheme}: no axe violations, no horizontal scrolling`,
        async () => {
          assert.deepEqual(await brokenRules(page, HOST), []);
          assert.ok(await page.evaluate(fits, HOST), 'It scrolls sideways.');
        },
      );
    }
  }
  await emulate(cdp, 'light', false);
  await report.check('text in a response is shown as text', async () => {
    const { text, elements } = await page.evaluate(look, HOST);
    assert.match(text, /<img src=x>/);
    assert.ok(!elements.includes('img'));
  });
  await walk(report, page);
}

async function walk(report: Report, page: Page): Promise<void> {
  const focused = async (): Promise<string> => (await page.evaluate(look, HOST)).focused;
  const press = async (...keys: ('Tab' | 'Enter' | 'Escape')[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };
  await report.check('focus is in the overlay, and Tab goes through its buttons', async () => {
    assert.equal(await focused(), 'Diagnostic des widgets');
    const stops: string[] = [];
    for (let stop = 0; stop < 5; stop++) stops.push(await press('Tab'));
    assert.deepEqual(stops, [
      'Relancer',
      'Copier le rapport',
      'Fermer',
      'Montrer <news-feed> dans la page',
      'Montrer <weather-card> dans la page',
    ]);
  });
  await report.check('Escape closes it, and a button opens it again', async () => {
    await press('Escape');
    assert.equal((await page.evaluate(look, HOST)).open, false);
    await page.evaluate(focusReopen, HOST);
    assert.equal(await press('Enter'), 'Diagnostic des widgets');
    assert.equal((await page.evaluate(look, HOST)).open, true);
  });
  await report.check('a button closes it and leads to the widget in the page', async () => {
    assert.equal(await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter'), 'news-feed');
    assert.equal((await page.evaluate(look, HOST)).open, false);
  });
}

/** Runs in the page. */
function isReady(host: string): boolean {
  return document.querySelector(host)?.shadowRoot?.querySelector('li') != null;
}

/** Runs in the page. */
function fits(host: string): boolean {
  const dialog = document.querySelector(host)?.shadowRoot?.querySelector('dialog');
  return dialog != null && dialog.scrollWidth <= dialog.clientWidth;
}

/** Runs in the page. */
function focusReopen(host: string): void {
  document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.reopen')?.focus();
}

/** Runs in the page. */
function look(host: string): { open: boolean; focused: string; text: string; elements: string[] } {
  const root = document.querySelector(host)?.shadowRoot;
  const focused = root?.activeElement;
  return {
    open: root?.querySelector('dialog')?.open ?? false,
    focused: focused
      ? (focused.getAttribute('aria-label') ?? focused.textContent)
      : (document.activeElement?.localName ?? ''),
    text: root?.querySelector('dialog')?.textContent ?? '',
    elements: [...(root?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
  };
}
