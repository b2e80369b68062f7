import type { Report } from '../support/report.js';
import { announcements } from './access/announcements.js';
import { appearance } from './access/appearance.js';
import { cases } from './access/cases.js';
import { control } from './access/control.js';
import { deedsAreAnswered } from './access/deed-checks.js';
import { keyboard } from './access/keyboard-checks.js';
import { structure } from './access/structure.js';
import { openStage, schemes, widths, type Stage } from './access/stage.js';

/** `npm run suite -- access --update` keeps the accessibility trees as they are now. */
const update = process.argv.includes('--update');

/**
 * Everyone can use every widget in every state: what a browser can tell of RGAA 4.1.2 and WCAG 2.2 AA, on the built
 * file. What it cannot tell, a person with assistive technology has to.
 */
export async function run(report: Report): Promise<void> {
  // What is seen and what is done need nothing of each other: a browser for each halves the time on two cores.
  const stages = await Promise.all([openStage(), openStage()]);
  try {
    const [violations, done] = await Promise.all([appearance(report, stages[0]), use(report, stages[1])]);
    const widgets = new Set(cases.map(({ tag }) => tag)).size;
    report.figures(
      `${widgets} widgets, ${cases.length} states × ${widths.length} widths × ${schemes.length} schemes, ` +
        `${violations} violations, ${done}`,
    );
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}

async function use(report: Report, stage: Stage): Promise<string> {
  const trees = await structure(report, stage, update);
  const stops = await keyboard(report, stage);
  await announcements(report, stage);
  const deeds = await deedsAreAnswered(report, stage);
  const defects = await control(report, stage);
  return `${trees} trees, ${stops} stops of the Tab key, ${deeds} deeds, ${defects} seeded defects caught`;
}
