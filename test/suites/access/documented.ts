import { readFile } from 'node:fs/promises';
import { states } from '../../../src/element/states.js';
import type { Report } from '../../support/report.js';
import { tags } from './case.js';
import { keyOf, modalCases, pageCases } from './cases.js';
import type { Group } from './page/names.js';
import type { Stage } from './stage.js';
import { none } from './verdict.js';

interface Name {
  name: string;
  description?: string;
  /** From what all widgets have, and one need not show. */
  inheritedFrom?: unknown;
}

interface Declaration {
  tagName?: string;
  cssParts?: Name[];
  slots?: Name[];
  cssProperties?: Name[];
  cssStates?: Name[];
}

/** Most names are in a few states; two measured values are asked for. */
const groups: Group[] = [
  [pageCases.map(keyOf)],
  ...modalCases.map((each): Group => [[keyOf(each)]]),
  [['weather-card: ready'], { metrics: 'gust direction' }],
];

/** What a page can name of a widget is in the manifest, and nothing that is not there. Gives the number of names. */
export async function documented(report: Report, stage: Stage): Promise<number> {
  const declarations = await manifest();
  await stage.open();
  const found = await stage.page.evaluate((all) => inspect.names(all), groups);
  let count = 0;
  for (const tag of tags) {
    const { cssParts, slots, cssProperties, cssStates } = declarations.find(({ tagName }) => tagName === tag) ?? {};
    for (const [what, told = [], there] of [
      ['parts', cssParts, found[tag].parts],
      ['slots', slots, found[tag].slots],
      ['custom properties', cssProperties, found[tag].tokens],
      ['states', cssStates, [...states]],
    ] as [string, Name[] | undefined, string[]][]) {
      await report.check(`the manifest has the ${what} of ${tag}, each in words`, () => {
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
