import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { problems } from './appearance.js';
import { areCaught } from './forgeries.js';
import type { ModerationSetup } from './setup.js';

/** Defects of a moderation page, each inserted into a correct one. */
const defects: [title: string, seed: () => void][] = [
  ['a field without a label', () => document.querySelector('label')?.remove()],
  ['a button without a name', () => document.querySelector('.form button')?.replaceChildren()],
  ['a page without a title', () => document.querySelector('h1')?.remove()],
  [
    'a hint that is too pale',
    () => document.querySelector('.hint')?.animate({ color: '#bbb' }, { fill: 'forwards' }).finish(),
  ],
  [
    'a field that is too wide',
    () => document.querySelector('select')?.animate({ minWidth: '2000px' }, { fill: 'forwards' }).finish(),
  ],
];

/** Applies the same checks to seeded defects: one that is not detected fails the suite. Returns the number detected. */
export async function control(report: Report, setup: ModerationSetup): Promise<number> {
  let caught = 0;
  for (const [title, seed] of defects) {
    await setup.open('/emplois/nouveau');
    await setup.page.evaluate(seed);
    caught += Number(
      await report.check(`control: ${title} is caught`, async () => assert.notDeepEqual(await problems(setup), [])),
    );
  }
  caught += Number(
    await report.check('control: a server that checks neither token nor origin is caught', async () =>
      assert.ok(await areCaught(setup)),
    ),
  );
  return caught;
}
