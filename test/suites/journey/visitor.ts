import type { Browser, ElementHandle, Page } from 'puppeteer-core';

/** Somebody at a keyboard, and what went wrong on the pages they saw. */
export interface Visitor {
  page: Page;
  /** Console errors (what a policy refuses is one), uncaught errors. */
  incidents: string[];
}

/** Under load a page takes its time; nothing that works takes that long. */
const PATIENCE = 60_000;
/** In milliseconds. */
const POLLING = 50;
/** More stops than any page of the demo has. */
const MOST_STOPS = 120;

/** A visitor with a browser profile of their own. */
export async function arrive(browser: Browser): Promise<Visitor> {
  const page = await (await browser.createBrowserContext()).newPage();
  const incidents: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  // Each visit asks the API anew, as one does another day.
  await page.setCacheEnabled(false);
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  return { page, incidents };
}

/** Opens a page, and waits until this element has something to show. */
export async function visit({ page }: Visitor, url: string, tag: string): Promise<void> {
  // A page behind another one draws nothing, and what waits for a frame waits for ever.
  await page.bringToFront();
  await page.goto(url);
  await page.waitForFunction((name) => document.querySelector(`${name}:state(ready)`), { polling: POLLING }, tag);
}

/** Resolves to what this selector finds inside the element, once it is there. */
export async function inside({ page }: Visitor, tag: string, selector: string): Promise<ElementHandle> {
  // At intervals: what is watched from outside does not see a shadow root change.
  return page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted),
    { polling: POLLING },
    tag,
    selector,
  ) as Promise<ElementHandle>;
}

/** Presses Tab until focus is where this selector finds it, in whichever shadow root. Throws when it never is. */
export async function tabTo({ page }: Visitor, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await page.evaluate(isFocused, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

export async function fillIn(visitor: Visitor, selector: string, text: string): Promise<void> {
  await tabTo(visitor, selector);
  await visitor.page.keyboard.type(text);
}

export async function press(visitor: Visitor, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(visitor, selector);
  await visitor.page.keyboard.press(key);
}

/** Presses it, and waits for the page that it leads to. */
export async function follow(visitor: Visitor, selector: string): Promise<void> {
  await tabTo(visitor, selector);
  await Promise.all([visitor.page.waitForNavigation(), visitor.page.keyboard.press('Enter')]);
}

/** What is written there, once it is there: each element's text, in order. */
export async function texts(visitor: Visitor, tag: string, selector: string): Promise<string[]> {
  await inside(visitor, tag, selector);
  return visitor.page.$$eval(`${tag} >>> ${selector}`, (found) => found.map((element) => element.textContent.trim()));
}

/** Runs in the page. */
function isFocused(selector: string): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.matches(selector) ?? false;
}
