import type { Report } from '../support/report.js';
import { announcements } from './access/announcements.js';
import { appearance } from './access/appearance.js';
import { cases } from './access/cases.js';
import { control } from './access/control.js';
import { actionsAreAnswered } from './access/action-checks.js';
import { documented } from './access/documented.js';
import { keyboard } from './access/keyboard-checks.js';
import { neighbours } from './access/neighbours.js';
import { languages } from './access/languages.js';
import { structure } from './access/structure.js';
import { openSetup, schemes, widths, type AccessSetup } from './access/setup.js';
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
  const setup = await Promise.all([openSetup(), openSetup(), openSetup()]);
  try {
    const [violations, walked, actions] = await Promise.all([
      appearance(report, setup[0]),
      walk(report, setup[1]),
      tell(report, setup[2]),
    ]);
    const widgets = new Set(cases.map(({ tag }) => tag)).size;
    report.figures(
      `${widgets} widgets, ${cases.length} states × ${widths.length} widths × ${schemes.length} schemes, ` +
        `${violations} violations, ${walked}, ${actions} actions`,
    );
  } finally {
    await Promise.all(setup.map((setup) => setup.close()));
  }
}

async function walk(report: Report, setup: AccessSetup): Promise<string> {
  const trees = await structure(report, setup, update);
  const names = await documented(report, setup);
  const stops = await keyboard(report, setup);
  await windows(report, setup);
  await languages(report, setup);
  const defects = await control(report, setup);
  return `${trees} trees, ${names} names, ${stops} stops of the Tab key, ${defects} seeded defects caught`;
}

async function tell(report: Report, setup: AccessSetup): Promise<number> {
  await announcements(report, setup);
  await neighbours(report, setup);
  return actionsAreAnswered(report, setup);
}
