import type { Report } from '../support/report.js';
import { appearance } from './moderation/appearance.js';
import { control } from './moderation/control.js';
import { forgeries } from './moderation/forgeries.js';
import { keyboard } from './moderation/keyboard.js';
import { session } from './moderation/session.js';
import { openSetup } from './moderation/setup.js';

/** Checks that staff can moderate by keyboard in a real browser, and that nobody else can. */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    const keys = await keyboard(report, setup);
    const views = await appearance(report, setup);
    const sessions = await session(report, setup);
    const refused = await forgeries(report, setup);
    const caught = await control(report, setup);
    report.figures(
      `${views} views of pages, ${keys} keys, ${sessions} sessions, ${refused} forgeries refused, ${caught} seeded defects caught`,
    );
  } finally {
    await setup.close();
  }
}
