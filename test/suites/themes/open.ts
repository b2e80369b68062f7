import { fileURLToPath } from 'node:url';
import { bundleModule } from '../../support/bundle.js';
import type { StudioSetup } from '../studio/setup.js';

const TIMEOUT = 20_000;
let tools: Promise<string> | undefined;

/** Opens the page of themes with these settings, and waits until its widgets are loaded. */
export async function openThemes(
  { page, origin, errors }: StudioSetup,
  settings: Record<string, string>,
): Promise<void> {
  tools ??= bundleModule(fileURLToPath(new URL('page.ts', import.meta.url)));
  errors.length = 0;
  // Going to an address that differs only in its fragment does not load the page again.
  await page.goto('about:blank');
  await page.goto(`${origin}/themes.html#${new URLSearchParams(settings).toString()}`, {
    waitUntil: 'domcontentloaded',
  });
  await page.waitForFunction(allReady, { timeout: TIMEOUT, polling: 50 });
  await page.evaluate(await tools);
}

/** Whether the five widgets are loaded, and have a contrast figure each; runs in the page. */
function allReady(): boolean {
  return (
    document.querySelectorAll('#page :state(ready)').length === 5 &&
    document.querySelectorAll('#contrastes tr').length === 5
  );
}
