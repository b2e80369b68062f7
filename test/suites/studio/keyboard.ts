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

/** Performs one step by keyboard alone. */
export async function take(page: Page, step: TaskStep): Promise<void> {
  if ('type' in step) {
    await reach(page, ({ label }) => label === step.type);
    await withControl(page, 'a');
    await page.keyboard.type(step.text);
  } else if ('tick' in step) {
    await reach(page, ({ label }) => label.startsWith(step.tick));
    await page.keyboard.press('Space');
  } else if ('choose' in step) {
    await reach(page, ({ label }) => label === step.choose);
    await page.keyboard.press('Home');
    await arrow(page, ({ value }) => value === step.option);
  } else {
    await reach(page, ({ group }) => group === step.pick);
    await arrow(page, ({ label }) => label === step.option);
  }
}

export async function press(page: Page, name: string): Promise<void> {
  await reach(page, ({ label }) => label === name);
  await page.keyboard.press('Enter');
}

type Test = (focus: ReturnType<typeof focused>) => boolean;

async function reach(page: Page, test: Test): Promise<void> {
  await until(page, 'Tab', MOST_STOPS, test);
}

/** Presses the down arrow until the option is focused, unless it is already. */
async function arrow(page: Page, test: Test): Promise<void> {
  if (!test(await page.evaluate(focused))) await until(page, 'ArrowDown', MOST_OPTIONS, test);
}

async function until(page: Page, key: KeyInput, most: number, test: Test): Promise<void> {
  const met = new Set<string>();
  for (let count = 0; count < most; count++) {
    await page.keyboard.press(key);
    const focus = await page.evaluate(focused);
    if (test(focus)) return;
    met.add(focus.group || focus.label);
  }
  throw new Error(`${key} never comes to what ${String(test)} looks for, only to ${[...met].join(' | ')}.`);
}

async function withControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
