import { send } from '../../support/server.js';
import type { Report } from '../../support/report.js';
import { times } from './announcements.js';
import { wrongFocus } from './action-checks.js';
import { alone, behaviour, defects, markup, type Check, type Defect } from './defects.js';
import { formProblems } from './forms.js';
import { headingProblems } from './headings.js';
import { indicators, walk } from './keyboard.js';
import type { AccessProblem } from './page/problem.js';
import { difference } from './snapshots.js';
import { type AccessSetup } from './setup.js';
import { format, trees } from './tree.js';
import { round } from './windows.js';

type Findings = (defect: Defect) => AccessProblem[] | string[] | Promise<AccessProblem[] | string[]>;

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** Applies the same checks to seeded defects: one that is not detected fails the suite. Returns the number detected. */
export async function control(report: Report, setup: AccessSetup): Promise<number> {
  const { server } = setup;
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
  await setup.open('/access/defects');
  await setup.column(480);
  const find = await findings(setup);
  let caught = 0;
  for (const defect of defects) caught += Number(await isCaught(report, defect, find[defect.check]));
  for (const [index, defect] of alone.entries()) {
    page(`/access/defect-${index}`, [defect]);
    await setup.open(`/access/defect-${index}`);
    caught += Number(await isCaught(report, defect, findingsAlone(setup)[defect.check]));
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
function findingsAlone(setup: AccessSetup) {
  return {
    walk: async () => (await walk(setup)).problems,
    round: ({ name }) => round(setup, name, false),
    forms: async ({ name }) => formProblems((await trees(setup)).get(name) ?? []),
  } satisfies Partial<Record<Check, Findings>>;
}

/** All checks as they are applied to widgets. */
async function findings(setup: AccessSetup): Promise<Record<Check, Findings>> {
  const { page } = setup;
  const { violations } = await page.evaluate(() => inspect.axeFindings());
  const [overflow, clipping, direction, motion, figures] = await page.evaluate(() => [
    inspect.overflow(),
    inspect.clipping(),
    inspect.direction(),
    inspect.motion(),
    inspect.figures(),
  ]);
  const foreign = await page.evaluate(() => inspect.foreignData(['Salle des fêtes'], 'fr'));
  await setup.print(true);
  const sheet = await page.evaluate(() => inspect.offSheet());
  await setup.print(false);
  await page.evaluate(() => inspect.spaceText(true));
  const spacing = await page.evaluate(() => inspect.clipping());
  await page.evaluate(() => inspect.spaceText(false));
  const { problems } = await walk(setup);
  const tree = await trees(setup);
  await page.evaluate('inspect.hosts().forEach(inspect.listen); misbehave()');
  await page.evaluate(() => inspect.answered());
  const born = await page.evaluate(() => inspect.bornWithText());
  return {
    ...findingsAlone(setup),
    forms: ({ name }) => formProblems(tree.get(name) ?? []),
    axe: () => violations,
    overflow: () => overflow ?? [],
    clipping: () => clipping ?? [],
    spacing: () => spacing,
    walk: () => problems,
    focus: async ({ name }) => {
      await page.evaluate((one) => inspect.keepOnly(one), name);
      return indicators(setup, name);
    },
    motion: () => motion ?? [],
    direction: () => direction ?? [],
    silence: () => born,
    figures: () => figures ?? [],
    language: () => foreign.filter(({ what }) => !what.startsWith('shows none')),
    sheet: () => sheet,
    action: ({ name }) => focusAfterAction(setup, name),
    once: async ({ name }) => times(await page.evaluate((one) => inspect.said(one), name), 1),
    headings: ({ name }) => headingProblems(tree.get(name) ?? [], 2, true),
    tree: ({ name }) => [difference('button "Afficher plus"', format(tree.get(name) ?? [])) ?? ''].filter(Boolean),
  };
}

/** Presses the only button of a host, which replaces its content; focus should then be in the new content. */
async function focusAfterAction({ page }: AccessSetup, name: string): Promise<string[]> {
  await page.evaluate((one) => {
    inspect.keepOnly(one);
    const host = inspect.hosts().find(({ hidden }) => !hidden);
    host?.shadowRoot?.querySelector('button')?.focus();
  }, name);
  await page.keyboard.press('Enter');
  const focus = await page.evaluate(() => inspect.focused());
  return wrongFocus(focus?.what, { focus: 'votes' });
}
