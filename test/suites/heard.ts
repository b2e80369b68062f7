import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../support/report.js';
import { controls } from './heard/controls.js';
import { openDesktop } from './heard/desktop.js';
import { dialog, form } from './heard/form.js';
import { lists } from './heard/lists.js';
import { loading } from './heard/loading.js';
import { poll } from './heard/poll.js';
import { browsers, openReader } from './heard/reader.js';
import { setupOf, type ScreenReaderSetup } from './heard/setup.js';
import { requireTools } from './heard/tools.js';
import { openTestSite } from './heard/test-site.js';

/** Plain HTML comes first, because it sets the best that a widget can achieve. */
const scenes: Record<string, (setup: ScreenReaderSetup) => Promise<void>> = {
  controls,
  poll,
  form,
  dialog,
  lists,
  loading,
};

/**
 * Checks the speech of a screen reader on the built widgets: Orca with Firefox and Chromium, without a display or
 * sound (RGAA 7.1, 7.5). Needs additional tools (`heard/README.md`), and fails with their names where they are missing.
 *
 * `options` are the names of browsers and scenes to run, all by default, and `--built FOLDER`, whose files are served
 * instead of those in `dist/`: the build of another commit.
 */
export async function run(report: Report, options: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: options,
    allowPositionals: true,
    options: { built: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !(name in scenes) && !browsers.some((browser) => browser === name));
  if (unknown.length) throw new Error(`No browser and no scene: ${unknown.join(', ')}.`);
  const chosen = chooser(positionals);
  await requireTools();
  const [desktop, site] = await Promise.all([openDesktop(), openTestSite(values.built && resolve(values.built))]);
  const heard = { browsers: chosen(browsers), scenes: chosen(Object.keys(scenes)) };
  try {
    for (const name of heard.browsers) {
      const reader = await openReader(name, desktop);
      try {
        const setup = setupOf(report, reader, site);
        for (const scene of heard.scenes)
          await report.check(`${name}: ${scene} runs to its end`, async () => scenes[scene]?.(setup));
      } finally {
        await reader.close();
      }
    }
  } finally {
    await Promise.all([desktop.close(), site.close()]);
  }
  report.figures(`${heard.browsers.length} browsers, ${heard.scenes.length} scenes`);
}

/** Returns a function that selects the requested ones of some names; all if none of them was requested. */
function chooser(wanted: readonly string[]): <Name extends string>(names: readonly Name[]) => readonly Name[] {
  return (names) => {
    const found = names.filter((name) => wanted.includes(name));
    return found.length ? found : names;
  };
}
