import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from './keyboard.js';
import type { Seen } from './seen.js';
import type { StudioSetup } from './setup.js';
import type { Task } from './tasks.js';

/** Performs the task by keyboard, pastes the copied code into a blank page, and compares that with the preview. */
export async function work(report: Report, setup: StudioSetup, { title, steps, holds }: Task): Promise<void> {
  await report.check(`${title}, and copy it`, async () => {
    await setup.open();
    const { page } = setup;
    for (const step of steps) await take(page, step);
    await press(page, 'Copier l’en-tête');
    await press(page, 'Copier le code');
    const preview = await setup.preview();
    const [head = '', code = ''] = await setup.copied();
    assert.deepEqual(setup.errors, []);
    assert.equal(await page.$eval('#copie [role="status"]', ({ textContent }) => textContent), 'Copié.');
    for (const part of holds) assert.ok(code.includes(part), `${part} is not in ${code}`);
    requireSameLook(preview, await setup.paste(head, code));
  });
}

/** Throws unless the pasted widget looks like the preview. */
export function requireSameLook(preview: Seen, pasted: Seen): void {
  assert.ok(preview.text.length > 10, 'The preview shows nothing.');
  assert.deepEqual(pasted, preview);
}
