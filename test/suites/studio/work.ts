import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from './keyboard.js';
import type { Seen } from './seen.js';
import type { Stage } from './stage.js';
import type { Task } from './tasks.js';

/** Performs the task by keyboard, pastes the copied code into a blank page, and compares that with the preview. */
export async function work(report: Report, stage: Stage, { title, steps, holds }: Task): Promise<void> {
  await report.check(`${title}, and copy it`, async () => {
    await stage.open();
    const { page } = stage;
    for (const step of steps) await take(page, step);
    await press(page, 'Copier l’en-tête');
    await press(page, 'Copier le code');
    const preview = await stage.preview();
    const [head = '', code = ''] = await stage.copied();
    assert.deepEqual(stage.errors, []);
    assert.equal(await page.$eval('#copie', ({ textContent }) => textContent), 'Copié.');
    for (const part of holds) assert.ok(code.includes(part), `${part} is not in ${code}`);
    judge(preview, await stage.paste(head, code));
  });
}

/** Throws unless the pasted widget looks like the preview. */
export function judge(preview: Seen, pasted: Seen): void {
  assert.ok(preview.text.length > 10, 'The preview shows nothing.');
  assert.deepEqual(pasted, preview);
}
