import type { Report } from '../../support/report.js';
import type { Tag } from './case.js';
import { cases, keyOf } from './cases.js';
import { headingProblems } from './headings.js';
import { difference, readSnapshots, writeSnapshots } from './snapshots.js';
import type { Stage } from './stage.js';
import { format, trees } from './tree.js';
import { none } from './verdict.js';

const tags = [...new Set(cases.map(({ tag }) => tag))];

/** What assistive technology is told: kept trees, and levels of headings. Gives the number of trees. */
export async function structure(report: Report, stage: Stage, update: boolean): Promise<number> {
  await stage.open();
  await stage.column(480);
  await stage.page.evaluate((all) => inspect.mount(all), cases.map(keyOf));
  const now = await trees(stage);
  for (const tag of tags) {
    const own = cases.filter((each) => each.tag === tag);
    const current = new Map(own.map((each) => [each.name, format(now.get(keyOf(each)) ?? [])]));
    if (update) await writeSnapshots(tag, current);
    const kept = await readSnapshots(tag);
    for (const [name, tree] of current) {
      await report.check(`${tag}: ${name} tells assistive technology what it did before`, () =>
        none(
          [kept.has(name) ? difference(kept.get(name) ?? '', tree) : 'no tree is kept of it'].filter(
            (each) => each !== undefined,
          ),
        ),
      );
    }
    await headings(report, stage, tag);
  }
  return now.size;
}

/** Levels 2 to 6, with a title, with the widget's own, and with none. */
async function headings(report: Report, stage: Stage, tag: Tag): Promise<void> {
  const key = keyOf({ tag, name: tag === 'news-feed' ? 'ready' : 'ready, with a forecast' });
  for (const level of [2, 3, 4, 5, 6]) {
    for (const title of [undefined, 'Mon titre', '']) {
      const attributes = { 'heading-level': String(level), ...(title === undefined ? {} : { heading: title }) };
      await stage.page.evaluate((all, more) => inspect.mount(all, more), [key], attributes);
      const tree = (await trees(stage)).get(key) ?? [];
      const words = title === undefined ? 'its own title' : title ? 'the title of the page' : 'no title';
      await report.check(`${tag} with ${words} at level ${level} gives its parts the right level`, () =>
        none(headingProblems(tree, level, title !== '')),
      );
    }
  }
}
