import { themes } from '../../scripts/build/bundles.js';
import type { Report } from '../support/report.js';
import { openSetup } from './studio/setup.js';
import { appearance } from './themes/appearance.js';
import { contrasts } from './themes/contrasts.js';
import { control } from './themes/control.js';
import { copies } from './themes/copies.js';

/**
 * Checks that widgets are legible with every theme and accent, and look the same on another site as on the page of
 * themes.
 */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    const measured = await contrasts(report, setup);
    const views = await appearance(report, setup);
    await copies(report, setup);
    const caught = await control(report, setup);
    report.figures(
      `${themes.length} themes, ${measured} looks measured, ${views} views of the page, ${caught} seeded defects caught`,
    );
  } finally {
    await setup.close();
  }
}
