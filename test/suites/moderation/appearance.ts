import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { none } from '../access/verdict.js';
import { emulate, schemes } from '../access/setup.js';
import { references, type ModerationSetup } from './setup.js';

/** Widths in CSS pixels. */
const widths = [240, 480, 1280] as const;

/** The pages behind the login, by their paths. */
export const pages: readonly (readonly [name: string, path: string])[] = [
  ['the proposals', ''],
  ['a proposal that waits', `/propositions/${references.waiting}`],
  ['a published event', `/propositions/${references.approved}`],
  ['a rejected proposal', `/propositions/${references.rejected}`],
  ['the question before a deletion', `/propositions/${references.waiting}/supprimer`],
  ['the alerts', '/alertes'],
  ['a new alert', '/alertes/nouvelle'],
  ['an alert', '/alertes/eau'],
  ['an alert that is over', '/alertes/marche'],
  ['the offers', '/emplois'],
  ['a new offer', '/emplois/nouveau'],
  ['an offer', '/emplois/cantine'],
  ['the draft of an offer', '/emplois/brouillon'],
  ['the polls', '/sondages'],
  ['a new poll', '/sondages/nouveau'],
  ['a poll', '/sondages/nom-de-la-salle'],
  ['the images of a poll', '/sondages/nom-de-la-salle/images'],
  ['the events', '/evenements'],
  ['a new event', '/evenements/nouveau'],
  ['the hours of the town hall', '/horaires'],
  ['a new closure', '/horaires/nouveau'],
  ['a page that is not there', '/rien'],
];

/** Checks every page at every width and in every colour scheme; returns the number of views. */
export async function appearance(report: Report, setup: ModerationSetup): Promise<number> {
  const cdp = await setup.page.createCDPSession();
  let views = 0;
  const look = async (name: string, row: number): Promise<void> => {
    for (const [place, width] of widths.entries()) {
      await setup.page.setViewport({ width, height: 800 });
      for (const scheme of sample(schemes, row + place)) {
        await emulate(cdp, scheme, false);
        views += 1;
        await report.check(`${name} at ${width} px, ${scheme}: no axe violations, no overflow`, async () =>
          none(await problems(setup)),
        );
      }
    }
  };
  for (const [row, [name, path]] of pages.entries()) {
    await setup.open(path);
    await settled(setup);
    await look(name, row);
  }
  await setup.open('/emplois/nouveau');
  await Promise.all([setup.page.waitForNavigation(), setup.page.click('.form .primary')]);
  await setup.inspect();
  await report.check('a form with errors starts with the focused error summary', async () => {
    const title = await setup.page.title();
    const focused = await setup.page.evaluate(() => document.activeElement?.className);
    none([...(title.startsWith('Erreur') ? [] : [title]), ...(focused === 'errors' ? [] : [`focus is on ${focused}`])]);
  });
  await look('a form with errors', pages.length);
  await emulate(cdp, 'light', false);
  return views;
}

/** The problems of the open page. */
export async function problems({ page }: ModerationSetup): Promise<string[]> {
  const found = await page.evaluate(async () => [...(await inspect.axeFindings()).violations, ...inspect.overflow()]);
  return found.map(({ where, what }) => `${where} ${what}`);
}

/** Waits for the preview, where the page has one; that of an offer whose deadline is over is empty. */
async function settled({ page }: ModerationSetup): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector(':is(news-feed, job-board, alert-banner):not(:state(ready), :state(empty))'),
    { polling: 50 },
  );
}
