import type { KeyInput, Page } from 'puppeteer-core';
import type { TaskStep } from './tasks.js';

/** More Tab stops than the page has. */
const MOST_STOPS = 200;
/** More options than any list or group has. */
const MOST_OPTIONS = 20;

/** The label, group and value of the focused element; runs in the page. */
function focused(): { label: string; group: string; value: string } {
  const control = document.activeElement as HTMLInputElement | null;
  const [label = '', group = '', value = ''] = [
    control?.labels?.[0]?.textContent ?? control?.getAttribute('aria-label') ?? control?.textContent,
    control?.closest('fieldset')?.querySelector('legend')?.textContent,
    control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : control?.value,
  ].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  return { label, group, value };
}

/** Performs one step by keyboard alone. `origins` are those of the names in braces in typed texts. */
export async function take(page: Page, step: TaskStep, origins: Record<string, string> = {}): Promise<void> {
  if ('type' in step) {
    await reach(page, ({ label }) => label === step.type);
    await withControl(page, 'a');
    await page.keyboard.type(step.text.replace(/\{(\w+)\}/, (_, name: string) => origins[name] ?? ''));
  } else if ('tick' in step) {
    await reach(page, ({ label }) => label.startsWith(step.tick));
    await page.keyboard.press('Space');
  } else if ('slide' in step) {
    await reach(page, ({ label }) => label === step.slide);
    for (let count = 0; count < step.by; count++) await page.keyboard.press('ArrowRight');
  } else if ('press' in step) {
    await press(page, step.press);
  } else if ('choose' in step) {
    await reach(page, ({ label }) => label === step.choose);
    await page.keyboard.press('Home');
    await arrow(page, ({ value }) => value === step.option);
  } else {
    await reach(page, ({ group }) => group === step.pick);
    await arrow(page, ({ label }) => label === step.option);
  }
}

/** Tabs to the control of this name and presses Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await reach(page, ({ label }) => label === name);
  await page.keyboard.press('Enter');
}

/** The number of Tab stops from the top of the page to the control of this name. */
export async function stopsTo(page: Page, name: string): Promise<number> {
  return until(page, 'Tab', MOST_STOPS, ({ label }) => label === name);
}

type Test = (focus: ReturnType<typeof focused>) => boolean;

async function reach(page: Page, test: Test): Promise<void> {
  await until(page, 'Tab', MOST_STOPS, test);
}

/** Presses the down arrow until the option is focused, unless it is already. */
async function arrow(page: Page, test: Test): Promise<void> {
  if (!test(await page.evaluate(focused))) await until(page, 'ArrowDown', MOST_OPTIONS, test);
}

/** Presses the key until the focused element passes the test, and returns how often. */
async function until(page: Page, key: KeyInput, most: number, test: Test): Promise<number> {
  const met = new Set<string>();
  for (let count = 0; count < most; count++) {
    await page.keyboard.press(key);
    const focus = await page.evaluate(focused);
    if (test(focus)) return count + 1;
    met.add(focus.group || focus.label);
  }
  throw new Error(`${key} never comes to what ${String(test)} looks for, only to ${[...met].join(' | ')}.`);
}

async function withControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
