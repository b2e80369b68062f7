import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { tags, type Tag } from './case.js';
import { cases, keyOf, modalCases, pageCases } from './cases.js';
import { formProblems } from './forms.js';
import { headingProblems } from './headings.js';
import { landmarkProblems } from './landmarks.js';
import { difference, readSnapshots, writeSnapshots } from './snapshots.js';
import type { AccessSetup } from './setup.js';
import { format, trees } from './tree.js';
import { none } from './verdict.js';

/** For each widget a case with headings of all its levels. */
const titled: Record<Tag, { name: string; depths?: number[]; isUntitled?: true }> = {
  'news-feed': { name: 'ready' },
  'weather-card': { name: 'ready, with a forecast' },
  'job-board': { name: 'ready' },
  'event-agenda': { name: 'ready' },
  'town-hall': { name: 'ready, several offices' },
  // It has no title of its own: a heading above the first one of the page would be out of order.
  'alert-banner': { name: 'ready', isUntitled: true },
  'poll-box': { name: 'voted' },
  // The levels of: the step, its preview, the card in the preview, its answers.
  'submit-news': { name: 'review of news', depths: [1, 2, 3, 2] },
};

/**
 * Checks the accessibility trees against the stored ones, and heading levels. A tree lists no decorative image, has what
 * a review shows before it is sent, and the button that stops updates (RGAA 1.2, 11.12, 13.1). Returns the number of trees.
 */
export async function structure(report: Report, setup: AccessSetup, update: boolean): Promise<number> {
  await setup.open();
  await setup.column(480);
  await setup.page.evaluate((all) => inspect.mount(all), pageCases.map(keyOf));
  const now = await trees(setup);
  for (const key of modalCases.map(keyOf)) {
    await setup.page.evaluate((one) => inspect.mount([one]), key);
    now.set(key, (await trees(setup)).get(key) ?? []);
  }
  for (const tag of tags) {
    const own = cases.filter((each) => each.tag === tag);
    const current = new Map(own.map((each) => [each.name, format(now.get(keyOf(each)) ?? [])]));
    if (update) await writeSnapshots(tag, current);
    const kept = await readSnapshots(tag);
    for (const [name, tree] of current) {
      await report.check(`${tag}: ${name} has the stored accessibility tree`, () =>
        none(
          [kept.has(name) ? difference(kept.get(name) ?? '', tree) : 'no tree is kept of it'].filter(
            (each) => each !== undefined,
          ),
        ),
      );
    }
    await report.check(`${tag} has landmarks with distinct names`, () =>
      none(own.flatMap((each) => landmarkProblems(now.get(keyOf(each)) ?? []))),
    );
    await report.check(`${tag} has named groups of choices, and describes invalid values`, () =>
      none(own.flatMap((each) => formProblems(now.get(keyOf(each)) ?? []))),
    );
    await headings(report, setup, tag);
  }
  return now.size;
}

/** Levels 2 to 6, each with the default title, a title of the page, and none. */
const titles = [2, 3, 4, 5, 6].flatMap((level) => [undefined, 'Mon titre', ''].map((title) => ({ level, title })));

async function headings(report: Report, setup: AccessSetup, tag: Tag): Promise<void> {
  const { name, depths, isUntitled } = titled[tag];
  const key = keyOf({ tag, name });
  for (const { level, title } of sample(titles, tags.indexOf(tag))) {
    const attributes = { 'heading-level': String(level), ...(title === undefined ? {} : { heading: title }) };
    await setup.page.evaluate((all, more) => inspect.mount(all, more), [key], attributes);
    const tree = (await trees(setup)).get(key) ?? [];
    const words = title === undefined ? 'its own title' : title ? 'the title of the page' : 'no title';
    await report.check(`${tag} with ${words} at level ${level} has headings of the right levels`, () =>
      none(headingProblems(tree, level, title === undefined ? !isUntitled : title !== '', depths)),
    );
  }
}
