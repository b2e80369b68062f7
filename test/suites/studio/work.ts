import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from './keyboard.js';
import type { Seen } from './seen.js';
import type { Stage } from './stage.js';
import type { Task } from './tasks.js';

/** Does the task by keyboard, pastes what was copied into a blank page, and compares that with the preview. */
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

/** What was pasted must be what was seen. */
export function judge(preview: Seen, pasted: Seen): void {
  assert.ok(preview.text.length > 10, 'The preview shows nothing.');
  assert.deepEqual(pasted, preview);
}
