import { themes } from '../../../scripts/build/bundles.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate } from '../access/stage.js';
import { none } from '../access/verdict.js';
import type { Stage } from '../studio/stage.js';
import { openThemes } from './open.js';
import type { Pale } from './page.js';

/** Accents that are hard to read on any background, and one that is not a colour. */
const accents = [
  '#ffff00',
  '#ffffff',
  '#000000',
  '#39ff14',
  '#ff00ff',
  '#808080',
  '#767676',
  '#c0c0c0',
  '#a2401f',
  'transparent',
  'rgb(255 255 0 / 10%)',
  'color(srgb 2 2 2)',
  'currentcolor',
  'bleu',
  '',
];

/** The contrast that WCAG 2.2 requires of text (1.4.3), and that one theme guarantees (1.4.6). */
const leastOf = (theme: string): number => (theme === 'contrastee' ? 7 : 4.5);

/** Checks every text of five live widgets, in every theme, light and dark, with difficult accents. */
export async function contrasts(report: Report, stage: Stage): Promise<number> {
  let count = 0;
  for (const [row, theme] of ['', ...themes].entries()) {
    await openThemes(stage, { modele: theme });
    for (const [place, scheme] of (['light', 'dark'] as const).entries()) {
      const tried = sample(accents, 2 * row + place);
      await emulate(stage.cdp, scheme, false);
      await report.check(`in the theme “${theme}”, ${scheme}, every text has ${leastOf(theme)}:1 at least`, async () =>
        none((await paleTexts(stage, tried, leastOf(theme))).map(sentence)),
      );
      count += tried.length;
    }
  }
  await emulate(stage.cdp, 'light', false);
  return count;
}

export function paleTexts({ page }: Stage, tried: readonly string[], least: number): Promise<Pale[]> {
  return page.evaluate((all, ratio) => themeChecks.paleTexts(all, ratio), tried, least);
}

const sentence = ({ widget, accent, ratio, text }: Pale): string =>
  `${widget} with the accent “${accent}”: ${ratio.toFixed(2)}:1 for “${text.slice(0, 60)}”`;
