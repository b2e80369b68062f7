import { themes } from '../../scripts/build/bundles.js';
import type { Report } from '../support/report.js';
import { openStage } from './studio/stage.js';
import { appearance } from './themes/appearance.js';
import { contrasts } from './themes/contrasts.js';
import { control } from './themes/control.js';
import { copies } from './themes/copies.js';

/**
 * Checks that widgets are legible with every theme and accent, and look the same on another site as on the page of
 * themes.
 */
export async function run(report: Report): Promise<void> {
  const stage = await openStage();
  try {
    const measured = await contrasts(report, stage);
    const views = await appearance(report, stage);
    await copies(report, stage);
    const caught = await control(report, stage);
    report.figures(
      `${themes.length} themes, ${measured} looks measured, ${views} views of the page, ${caught} seeded defects caught`,
    );
  } finally {
    await stage.close();
  }
}
