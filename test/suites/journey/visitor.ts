import type { Browser, ElementHandle, Page } from 'puppeteer-core';

/** A keyboard user, and the errors on the pages they opened. */
export interface KeyboardUser {
  page: Page;
  /** Console errors, including policy violations, and uncaught errors. */
  incidents: string[];
}

/** Time limit in ms, high enough for a loaded machine. */
const PATIENCE = 60_000;
/** Polling interval in ms. */
const POLLING = 50;
/** More Tab stops than any page of the demo has. */
const MOST_STOPS = 120;

/** A visitor with a browser profile of their own. */
export async function arrive(browser: Browser): Promise<KeyboardUser> {
  const page = await (await browser.createBrowserContext()).newPage();
  const incidents: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  // Every visit requests the data anew, as on another day.
  await page.setCacheEnabled(false);
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  return { page, incidents };
}

/** Opens a page, and waits until this element has content. */
export async function visit({ page }: KeyboardUser, url: string, tag: string): Promise<void> {
  // A background page renders no frames, so that code waiting for one would never go on.
  await page.bringToFront();
  await page.goto(url);
  await page.waitForFunction((name) => document.querySelector(`${name}:state(ready)`), { polling: POLLING }, tag);
}

/** Resolves to the element for this selector inside the widget, once it is there. */
export async function inside({ page }: KeyboardUser, tag: string, selector: string): Promise<ElementHandle> {
  // Polls, because mutation observers on the page do not see changes in a shadow root.
  return page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted),
    { polling: POLLING },
    tag,
    selector,
  ) as Promise<ElementHandle>;
}

/**
 * Presses Tab until an element that matches this selector has focus, also in shadow roots. Throws when none ever has.
 */
export async function tabTo({ page }: KeyboardUser, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await page.evaluate(isFocused, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

export async function fillIn(visitor: KeyboardUser, selector: string, text: string): Promise<void> {
  await tabTo(visitor, selector);
  await visitor.page.keyboard.type(text);
}

/** Types a local time, `2026-04-11T14:00`, into a field, whose parts are in American order in the browser of the suites. */
export async function fillInMoment(visitor: KeyboardUser, selector: string, moment: string): Promise<void> {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(moment) ?? [];
  const { keyboard } = visitor.page;
  await tabTo(visitor, selector);
  await keyboard.type(month + day + year);
  // The year may have more digits.
  await keyboard.press('ArrowRight');
  await keyboard.type(String(Number(hour) % 12 || 12).padStart(2, '0') + minute + (Number(hour) < 12 ? 'A' : 'P'));
  const value = await visitor.page.$eval(`submit-news >>> ${selector}`, (input) => (input as HTMLInputElement).value);
  if (value !== moment) throw new Error(`${selector} has ${value}, not ${moment}.`);
}

export async function press(visitor: KeyboardUser, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(visitor, selector);
  await visitor.page.keyboard.press(key);
}

/** Activates a link by keyboard, and waits for the page that it leads to. */
export async function follow(visitor: KeyboardUser, selector: string): Promise<void> {
  await tabTo(visitor, selector);
  await Promise.all([visitor.page.waitForNavigation(), visitor.page.keyboard.press('Enter')]);
}

/** The texts of the matching elements, in order, once there is one. */
export async function texts(visitor: KeyboardUser, tag: string, selector: string): Promise<string[]> {
  await inside(visitor, tag, selector);
  return visitor.page.$$eval(`${tag} >>> ${selector}`, (found) => found.map((element) => element.textContent.trim()));
}

/** Whether a matching element has focus; runs in the page. */
function isFocused(selector: string): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches(selector) ?? false;
}
