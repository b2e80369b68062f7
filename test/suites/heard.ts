import type { Report } from '../support/report.js';
import { controls } from './heard/controls.js';
import { openDesk } from './heard/desk.js';
import { dialog, form } from './heard/form.js';
import { lists } from './heard/lists.js';
import { loading } from './heard/loading.js';
import { poll } from './heard/poll.js';
import { browsers, openReader } from './heard/reader.js';
import { stageOf, type Stage } from './heard/stage.js';
import { requireTools } from './heard/tools.js';
import { openTown } from './heard/town.js';

/** Plain HTML comes first, because it sets the best that a widget can achieve. */
const scenes: readonly ((stage: Stage) => Promise<void>)[] = [controls, poll, form, dialog, lists, loading];

/**
 * Checks the speech of a screen reader on the built widgets: Orca with Firefox and Chromium, without a display or
 * sound. Needs additional tools (`heard/README.md`), and fails with their names where they are missing.
 */
export async function run(report: Report): Promise<void> {
  await requireTools();
  const [desk, town] = await Promise.all([openDesk(), openTown()]);
  try {
    for (const name of browsers) {
      const reader = await openReader(name, desk);
      try {
        const stage = stageOf(report, reader, town);
        for (const scene of scenes) await report.check(`${name}: ${scene.name} is listened to`, () => scene(stage));
      } finally {
        await reader.close();
      }
    }
  } finally {
    await Promise.all([desk.close(), town.close()]);
  }
  report.figures(`${browsers.length} browsers, ${scenes.length} scenes`);
}
