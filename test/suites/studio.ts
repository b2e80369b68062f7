import type { Report } from '../support/report.js';
import { sample } from '../support/share.js';
import { appearance } from './studio/appearance.js';
import { control } from './studio/control.js';
import { checkDev } from './studio/dev.js';
import { checkForms } from './studio/forms.js';
import { checkLayout } from './studio/layout.js';
import { checkPlaces } from './studio/places.js';
import { roundTrips } from './studio/round-trips.js';
import { checkSituations } from './studio/situations.js';
import { openSetup } from './studio/setup.js';
import { composePage, tasks } from './studio/tasks.js';
import { checkTold } from './studio/told.js';
import { words } from './studio/words.js';
import { work } from './studio/work.js';

/** Checks that the studio can be used by keyboard alone, and that a pasted snippet looks like its preview. */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    const fields = await words(report);
    const tried = [...sample(tasks), composePage];
    for (const task of tried) await work(report, setup, task);
    const places = await checkPlaces(report, setup);
    const told = await checkTold(report, setup);
    const stops = await checkLayout(report, setup);
    const shown = await checkSituations(report, setup);
    const trips = (await checkForms(report)) + (await roundTrips(report, setup));
    const views = await appearance(report, setup);
    const caught = await control(report, setup);
    await checkDev(report, setup);
    report.figures(
      `${fields} fields, ${tried.length + places} tasks, ${told} answers, ${stops} Tab stops, ${shown} situations, ${trips} round trips, ${views} views, ${caught} seeded defects caught`,
    );
  } finally {
    await setup.close();
  }
}
