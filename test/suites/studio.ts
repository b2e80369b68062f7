import type { Report } from '../support/report.js';
import { appearance } from './studio/appearance.js';
import { control } from './studio/control.js';
import { checkDev } from './studio/dev.js';
import { checkForms } from './studio/forms.js';
import { roundTrips } from './studio/round-trips.js';
import { checkSituations } from './studio/situations.js';
import { openStage } from './studio/stage.js';
import { tasks } from './studio/tasks.js';
import { words } from './studio/words.js';
import { work } from './studio/work.js';

/** Checks that the studio can be used by keyboard alone, and that a pasted snippet looks like its preview. */
export async function run(report: Report): Promise<void> {
  const stage = await openStage();
  try {
    const fields = await words(report);
    for (const task of tasks) await work(report, stage, task);
    const shown = await checkSituations(report, stage);
    const trips = (await checkForms(report)) + (await roundTrips(report, stage));
    const views = await appearance(report, stage);
    const caught = await control(report, stage);
    await checkDev(report, stage);
    report.figures(
      `${fields} fields, ${tasks.length} tasks, ${shown} situations, ${trips} round trips, ${views} views, ${caught} seeded defects caught`,
    );
  } finally {
    await stage.close();
  }
}
