import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from './keyboard.js';
import type { Seen } from './seen.js';
import type { StudioSetup } from './setup.js';
import type { Task, TaskStep } from './tasks.js';

/** Performs the task by keyboard, pastes the copied codes into a blank page, and compares that with the preview. */
export async function work(report: Report, setup: StudioSetup, { title, steps, holds }: Task): Promise<void> {
  await report.check(`${title}, and copy it`, async () => {
    await setup.open();
    await takeAll(setup, steps);
    const { head, codes, preview } = await copyAll(setup);
    assert.deepEqual(setup.errors, []);
    for (const part of holds) assert.ok(codes.join('').includes(part), `${part} is not in ${codes.join('')}`);
    requireSameLook(preview, await setup.paste(head, codes.join('')));
  });
}

export async function takeAll({ page, origin, own }: StudioSetup, steps: readonly TaskStep[]): Promise<void> {
  for (const step of steps) await take(page, step, { demo: origin, own: own.origin });
}

/** Copies the head and every code by keyboard, once the preview has its data. */
export async function copyAll(setup: StudioSetup): Promise<{ head: string; codes: string[]; preview: Seen[] }> {
  const { page } = setup;
  const buttons = await page.$$eval('#copier button', (all) =>
    all.map(({ textContent }) => textContent.replace(/\s/g, ' ')),
  );
  for (const button of buttons) await press(page, button);
  const preview = await setup.preview();
  const [head = '', ...codes] = await setup.copied();
  assert.equal(await page.$eval('#copie [role="status"]', ({ textContent }) => textContent), 'Copié.');
  return { head, codes, preview };
}

/** Throws unless the pasted widgets look like the preview. */
export function requireSameLook(preview: readonly Seen[], pasted: readonly Seen[]): void {
  assert.ok(preview.length > 0 && preview.every(({ text }) => text.length > 10), 'The preview shows nothing.');
  assert.deepEqual(pasted, preview);
}
