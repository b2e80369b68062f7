import { send } from '../../support/server.js';
import type { Report } from '../../support/report.js';
import { times } from './announcements.js';
import { wrongFocus } from './deed-checks.js';
import { alone, behaviour, defects, markup, type Check, type Defect } from './defects.js';
import { formProblems } from './forms.js';
import { headingProblems } from './headings.js';
import { indicators, walk } from './keyboard.js';
import type { Problem } from './page/problem.js';
import { difference } from './snapshots.js';
import { type Stage } from './stage.js';
import { format, trees } from './tree.js';
import { round } from './windows.js';

type Findings = (defect: Defect) => Problem[] | string[] | Promise<Problem[] | string[]>;

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** Applies the same checks to seeded defects: one that is not detected fails the suite. Returns the number detected. */
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
  await stage.open('/access/defects');
  await stage.column(480);
  const find = await findings(stage);
  let caught = 0;
  for (const defect of defects) caught += Number(await isCaught(report, defect, find[defect.check]));
  for (const [index, defect] of alone.entries()) {
    page(`/access/defect-${index}`, [defect]);
    await stage.open(`/access/defect-${index}`);
    caught += Number(await isCaught(report, defect, findingsAlone(stage)[defect.check]));
  }
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

/** The checks for defects that need a page of their own. */
function findingsAlone(stage: Stage) {
  return {
    walk: async () => (await walk(stage)).problems,
    round: ({ name }) => round(stage, name, false),
    forms: async ({ name }) => formProblems((await trees(stage)).get(name) ?? []),
  } satisfies Partial<Record<Check, Findings>>;
}

/** All checks as they are applied to widgets. */
async function findings(stage: Stage): Promise<Record<Check, Findings>> {
  const { page } = stage;
  const { violations } = await page.evaluate(() => inspect.axeFindings());
  const [overflow, clipping, direction, motion, figures] = await page.evaluate(() => [
    inspect.overflow(),
    inspect.clipping(),
    inspect.direction(),
    inspect.motion(),
    inspect.figures(),
  ]);
  await stage.print(true);
  const sheet = await page.evaluate(() => inspect.offSheet());
  await stage.print(false);
  await page.evaluate(() => inspect.spaceText(true));
  const spacing = await page.evaluate(() => inspect.clipping());
  await page.evaluate(() => inspect.spaceText(false));
  const { problems } = await walk(stage);
  const tree = await trees(stage);
  await page.evaluate('inspect.hosts().forEach(inspect.listen); misbehave()');
  await page.evaluate(() => inspect.answered());
  const born = await page.evaluate(() => inspect.bornWithText());
  return {
    ...findingsAlone(stage),
    forms: ({ name }) => formProblems(tree.get(name) ?? []),
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
    figures: () => figures ?? [],
    sheet: () => sheet,
    deed: ({ name }) => focusAfterDeed(stage, name),
    once: async ({ name }) => times(await page.evaluate((one) => inspect.said(one), name), 1),
    headings: ({ name }) => headingProblems(tree.get(name) ?? [], 2, true),
    tree: ({ name }) => [difference('button "Afficher plus"', format(tree.get(name) ?? [])) ?? ''].filter(Boolean),
  };
}

/** Presses the only button of a host, which replaces its content; focus should then be in the new content. */
async function focusAfterDeed({ page }: Stage, name: string): Promise<string[]> {
  await page.evaluate((one) => {
    inspect.keepOnly(one);
    const host = inspect.hosts().find(({ hidden }) => !hidden);
    host?.shadowRoot?.querySelector('button')?.focus();
  }, name);
  await page.keyboard.press('Enter');
  const focus = await page.evaluate(() => inspect.focused());
  return wrongFocus(focus?.what, { focus: 'votes' });
}
