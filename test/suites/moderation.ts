import type { Report } from '../support/report.js';
import { appearance } from './moderation/appearance.js';
import { control } from './moderation/control.js';
import { forgeries } from './moderation/forgeries.js';
import { keyboard } from './moderation/keyboard.js';
import { openStage } from './moderation/stage.js';

/** Everybody at the town hall can moderate, in a real browser and without a mouse; and nobody else. */
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
