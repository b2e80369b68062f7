import type { Report } from '../support/report.js';
import { appearance } from './moderation/appearance.js';
import { control } from './moderation/control.js';
import { forgeries } from './moderation/forgeries.js';
import { keyboard } from './moderation/keyboard.js';
import { openStage } from './moderation/stage.js';

/** Checks that staff can moderate by keyboard in a real browser, and that nobody else can. */
export async function run(report: Report): Promise<void> {
  const stage = await openStage();
  try {
    const keys = await keyboard(report, stage);
    const views = await appearance(report, stage);
    const refused = await forgeries(report, stage);
    const caught = await control(report, stage);
    report.figures(
      `${views} views of pages, ${keys} keys, ${refused} forgeries refused, ${caught} seeded defects caught`,
    );
  } finally {
    await stage.close();
  }
}
