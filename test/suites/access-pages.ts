import type { Report } from '../support/report.js';
import { failuresAreAlerts } from './access-pages/alerts.js';
import { checkRules } from './access-pages/apply.js';
import { control } from './access-pages/control.js';
import { statesInGrey } from './access-pages/grey.js';
import { moderationRules } from './access-pages/moderation.js';
import { embedPages, publicPages } from './access-pages/pages.js';
import { pagesAreReached } from './access-pages/reach.js';
import { openSetup } from './access-pages/setup.js';
import { titlesNameStates } from './access-pages/titles.js';

/**
 * Checks the pages around the widgets (demo, studio, themes, states, frames, moderation) by the criteria of RGAA 4.1.2
 * that the checkers do not test: an audit by hand found faults by them, and each is a rule here.
 */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    let views = 0;
    for (const path of [...publicPages, ...embedPages]) {
      await setup.open(path);
      views += await checkRules(report, setup, path);
    }
    views += await moderationRules(report);
    const failures = await failuresAreAlerts(report, setup);
    await titlesNameStates(report, setup);
    const states = await statesInGrey(report, setup);
    const pages = await pagesAreReached(report, setup.site.origin);
    const caught = await control(report, setup);
    report.figures(
      `${views} views, ${failures} failures, ${states} states in grey, ${pages} pages, ${caught} seeded defects caught`,
    );
  } finally {
    await setup.close();
  }
}
