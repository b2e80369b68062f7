import type { Report } from '../support/report.js';
import { announcements } from './access/announcements.js';
import { appearance } from './access/appearance.js';
import { cases } from './access/cases.js';
import { control } from './access/control.js';
import { deedsAreAnswered } from './access/deed-checks.js';
import { documented } from './access/documented.js';
import { keyboard } from './access/keyboard-checks.js';
import { neighbours } from './access/neighbours.js';
import { structure } from './access/structure.js';
import { openStage, schemes, widths, type Stage } from './access/stage.js';
import { windows } from './access/windows.js';

/** `npm run suite -- access --update` replaces the stored accessibility trees by the current ones. */
const update = process.argv.includes('--update');

/**
 * Checks the accessibility of every widget in every state: the part of RGAA 4.1.2 and WCAG 2.2 AA that a browser can
 * test, on the built file. The rest needs a person with assistive technology.
 */
export async function run(report: Report): Promise<void> {
  // Appearance, structure with keyboard, and announcements are independent, and announcements consist mostly of
  // waiting: a browser for each halves the time on two cores.
  const stages = await Promise.all([openStage(), openStage(), openStage()]);
  try {
    const [violations, walked, deeds] = await Promise.all([
      appearance(report, stages[0]),
      walk(report, stages[1]),
      tell(report, stages[2]),
    ]);
    const widgets = new Set(cases.map(({ tag }) => tag)).size;
    report.figures(
      `${widgets} widgets, ${cases.length} states × ${widths.length} widths × ${schemes.length} schemes, ` +
        `${violations} violations, ${walked}, ${deeds} deeds`,
    );
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}

async function walk(report: Report, stage: Stage): Promise<string> {
  const trees = await structure(report, stage, update);
  const names = await documented(report, stage);
  const stops = await keyboard(report, stage);
  await windows(report, stage);
  const defects = await control(report, stage);
  return `${trees} trees, ${names} names, ${stops} stops of the Tab key, ${defects} seeded defects caught`;
}

async function tell(report: Report, stage: Stage): Promise<number> {
  await announcements(report, stage);
  await neighbours(report, stage);
  return deedsAreAnswered(report, stage);
}
