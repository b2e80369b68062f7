import { send } from '../../support/server.js';
import type { Report } from '../../support/report.js';
import { times } from './announcements.js';
import { behaviour, defects, markup, trap, type Check, type Defect } from './defects.js';
import { headingProblems } from './headings.js';
import { indicators, walk } from './keyboard.js';
import type { Problem } from './page/problem.js';
import { difference } from './snapshots.js';
import { type Stage } from './stage.js';
import { format, trees } from './tree.js';

type Findings = (defect: Defect) => Problem[] | string[] | Promise<Problem[] | string[]>;

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** The same checks on seeded defects: one that is not caught fails the suite. Gives the number of those caught. */
export async function control(report: Report, stage: Stage): Promise<number> {
  const { server } = stage;
  server.on('/access/misbehave.js', send(behaviour, { 'Content-Type': 'text/javascript' }));
  const page = (path: string, list: readonly Defect[]) =>
    server.page(
      path,
      `<a id="before" href="/">Avant</a><main><h1>Défauts</h1>${markup(list)}</main><a id="after" href="/">Après</a>`,
      {
        scripts: ['/access/inspect.js', '/access/misbehave.js'],
        policy: POLICY,
      },
    );
  page('/access/defects', defects);
  page('/access/trap', [trap]);
  await stage.open('/access/defects');
  await stage.column(480);
  const find = await findings(stage);
  let caught = 0;
  for (const defect of defects) caught += Number(await isCaught(report, defect, find[defect.check]));
  await stage.open('/access/trap');
  caught += Number(await isCaught(report, trap, async () => (await walk(stage)).problems));
  return caught;
}

async function isCaught(report: Report, defect: Defect, find: Findings): Promise<boolean> {
  return report.check(`${defect.check} catches ${defect.name}`, async () => {
    const found = (await find(defect)).filter(
      (one) => typeof one === 'string' || (one.where === defect.name && one.what.startsWith(defect.rule ?? '')),
    );
    if (!found.length) throw new Error('It was let through.');
  });
}

/** Every check, as it is applied to widgets. */
async function findings(stage: Stage): Promise<Record<Check, Findings>> {
  const { page } = stage;
  const { violations } = await page.evaluate(() => inspect.axeFindings());
  const [overflow, clipping, direction, motion] = await page.evaluate(() => [
    inspect.overflow(),
    inspect.clipping(),
    inspect.direction(),
    inspect.motion(),
  ]);
  await page.evaluate(() => inspect.spaceText(true));
  const spacing = await page.evaluate(() => inspect.clipping());
  await page.evaluate(() => inspect.spaceText(false));
  const { problems } = await walk(stage);
  const tree = await trees(stage);
  await page.evaluate('inspect.hosts().forEach(inspect.listen); misbehave()');
  await page.evaluate(() => inspect.answered());
  const born = await page.evaluate(() => inspect.bornWithText());
  return {
    axe: () => violations,
    overflow: () => overflow ?? [],
    clipping: () => clipping ?? [],
    spacing: () => spacing,
    walk: () => problems,
    focus: async ({ name }) => {
      await page.evaluate((one) => inspect.keepOnly(one), name);
      return indicators(stage, name);
    },
    motion: () => motion ?? [],
    direction: () => direction ?? [],
    silence: () => born,
    once: async ({ name }) => times(await page.evaluate((one) => inspect.said(one), name), 1),
    headings: ({ name }) => headingProblems(tree.get(name) ?? [], 2, true),
    tree: ({ name }) => [difference('button "Afficher plus"', format(tree.get(name) ?? [])) ?? ''].filter(Boolean),
  };
}
