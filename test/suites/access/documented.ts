import { readFile } from 'node:fs/promises';
import { states } from '../../../src/element/widget-state.js';
import type { Report } from '../../support/report.js';
import { tags } from './case.js';
import { keyOf, modalCases, pageCases } from './cases.js';
import type { Group } from './page/names.js';
import type { AccessSetup } from './setup.js';
import { none } from './verdict.js';

interface Name {
  name: string;
  description?: string;
  /** Set for a name that the base class declares, which a widget need not use. */
  inheritedFrom?: unknown;
}

interface Declaration {
  tagName?: string;
  cssParts?: Name[];
  slots?: Name[];
  cssProperties?: Name[];
  cssStates?: Name[];
}

/** Most names occur in a few states; two measurements must be requested, and one message goes with the focus. */
const groups: Group[] = [
  [pageCases.map(keyOf)],
  ...modalCases.map((each): Group => [[keyOf(each)]]),
  // The message is there as long as it has the focus.
  [['alert-banner: ready, one hidden']],
  [['weather-card: ready'], { metrics: 'gust direction' }],
];

/**
 * Checks that the manifest describes exactly the names by which a page can style and fill a widget. Returns their
 * number.
 */
export async function documented(report: Report, setup: AccessSetup): Promise<number> {
  const declarations = await manifest();
  await setup.open();
  const found = await setup.page.evaluate((all) => inspect.names(all), groups);
  let count = 0;
  for (const tag of tags) {
    const { cssParts, slots, cssProperties, cssStates } = declarations.find(({ tagName }) => tagName === tag) ?? {};
    for (const [what, told = [], there] of [
      ['parts', cssParts, found[tag].parts],
      ['slots', slots, found[tag].slots],
      ['custom properties', cssProperties, found[tag].tokens],
      ['states', cssStates, [...states]],
    ] as [string, Name[] | undefined, string[]][]) {
      await report.check(`the manifest has the ${what} of ${tag}, each with a description`, () => {
        const names = told.map(({ name }) => name);
        const own = told.filter(({ inheritedFrom }) => !inheritedFrom).map(({ name }) => name);
        none([
          ...there.filter((name) => !names.includes(name)).map((name) => `${name} is not in the manifest`),
          ...own.filter((name) => !there.includes(name)).map((name) => `${name} is nowhere`),
          ...told.filter(({ description }) => !description).map(({ name }) => `${name} is not described`),
        ]);
      });
      count += there.length;
    }
  }
  return count;
}

async function manifest(): Promise<Declaration[]> {
  const file = new URL('../../../dist/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}
