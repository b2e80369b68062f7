import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { problems } from './appearance.js';
import type { StudioSetup } from './setup.js';
import { requireSameLook } from './work.js';

/** Defects of the studio, each inserted into a correct page. */
const defects: readonly [title: string, seed: () => void][] = [
  ['a field without a label', () => document.querySelector('label[for="champ-endpoint"]')?.remove()],
  ['a button without a name', () => document.querySelector('.copies button')?.replaceChildren()],
  [
    'a hint that is too pale',
    () => document.querySelector('.hint')?.animate({ color: '#bbb' }, { fill: 'forwards' }).finish(),
  ],
  [
    'a field that is too wide',
    () => document.querySelector('select')?.animate({ minWidth: '2000px' }, { fill: 'forwards' }).finish(),
  ],
];

/** Faults that generated snippets could have. */
const writers: readonly [title: string, write: (head: string, code: string) => [head: string, code: string]][] = [
  ['forgets to escape', (head, code) => [head, code.replaceAll('&quot;', '"').replaceAll('&lt;', '<')]],
  ['forgets the colours', (head, code) => [head.replace(/<style>:root.*<\/style>/, ''), code]],
];

/** Applies the same checks to seeded defects: one that is not detected fails the suite. Returns the number detected. */
export async function control(report: Report, setup: StudioSetup): Promise<number> {
  let caught = 0;
  for (const [title, seed] of defects) {
    await setup.open();
    await setup.inspect();
    await setup.page.evaluate(seed);
    caught += Number(
      await report.check(`control: ${title} is caught`, async () => assert.notDeepEqual(await problems(setup), [])),
    );
  }
  const endpoint = `${setup.origin}/api/actualites.json`;
  const settings = { cw: 'news-feed', endpoint, heading: 'Un "titre" <long', '--cw-accent': '#a2401f' };
  for (const [title, write] of writers) {
    await setup.open(`#${new URLSearchParams(settings).toString()}`);
    const preview = await setup.preview();
    const [head = '', code = ''] = await setup.page.$$eval('#code-tete, #code', (areas) =>
      areas.map((area) => (area as HTMLTextAreaElement).value),
    );
    const [brokenHead, broken] = write(head, code);
    const pasted = await setup.paste(brokenHead, broken);
    caught += Number(
      await report.check(`control: a writer that ${title} is caught`, () =>
        assert.throws(() => requireSameLook(preview, pasted)),
      ),
    );
  }
  return caught;
}
