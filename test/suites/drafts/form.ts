import type { Page } from 'puppeteer-core';
import { until } from './until.js';

/** The entries of a visitor: the values of fields by name, and the number of images. */
export interface Entered {
  values: Record<string, string>;
  images: number;
}

/** Fills in fields of the form in this order, with one image, its description and its credit. */
export async function fillIn(page: Page, texts: Record<string, string>): Promise<void> {
  await page.evaluate(async (given) => {
    const root = document.querySelector('submit-news')?.shadowRoot;
    const control = (id: string) => root?.getElementById(id) as HTMLInputElement;
    const shown = async (id: string) => {
      while (!control(id)) await new Promise((resolve) => requestAnimationFrame(resolve));
      return control(id);
    };
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    canvas.getContext('2d')?.fillRect(20, 20, 100, 100);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const files = new DataTransfer();
    files.items.add(new File([blob as Blob], 'place.png', { type: 'image/png' }));
    control('images').files = files.files;
    control('images').dispatchEvent(new Event('change', { bubbles: true }));
    while (!root?.querySelector('[part="chosen"]')) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [id, text] of Object.entries({ ...given, 'imageAlt-1': 'La place', 'imageCredit-1': 'Zoé' })) {
      const each = await shown(id);
      if (each.type === 'radio' || each.type === 'button') each.click();
      else {
        each.value = text;
        each.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    control('consent').checked = true;
    control('consent').dispatchEvent(new Event('input', { bubbles: true }));
  }, texts);
}

/** Reads the entries; goes back from the review to the form where necessary. */
export async function entered(page: Page): Promise<Entered> {
  await page.evaluate(() => {
    document.querySelector('submit-news')?.shadowRoot?.querySelector<HTMLElement>('[part~="edit"]')?.click();
  });
  await until(page, () => !!document.querySelector('submit-news')?.shadowRoot?.querySelector('form'));
  return page.evaluate(() => {
    const root = document.querySelector('submit-news')?.shadowRoot;
    const controls = [
      ...(root?.querySelectorAll<HTMLInputElement>('form [name]:not([name="website"], [type="radio"]:not(:checked))') ??
        []),
    ];
    const value = (control: HTMLInputElement) =>
      control.type === 'checkbox' ? String(control.checked) : control.value;
    const values = Object.fromEntries(controls.map((control) => [control.name, value(control)]));
    return { values, images: root?.querySelectorAll('[part="chosen"] canvas').length ?? 0 };
  });
}

export async function press(page: Page, part: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector('submit-news')?.shadowRoot?.querySelector(`[part~="${name}"]`),
    { timeout: 20_000 },
    part,
  );
  await page.evaluate((name) => {
    document.querySelector('submit-news')?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`)?.click();
  }, part);
}

/** Waits until the widget reports the failure, above the form or in the review. */
export function failure(page: Page): Promise<void> {
  return until(page, () => {
    const root = document.querySelector('submit-news')?.shadowRoot;
    return !!root?.querySelector('[part="send-error"] p, [part="error-summary"] p, [part="refused"] p');
  });
}
