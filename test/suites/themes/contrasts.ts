import { themes } from '../../../scripts/build/bundles.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate } from '../access/setup.js';
import { none } from '../access/verdict.js';
import type { StudioSetup } from '../studio/setup.js';
import { openThemes } from './open.js';
import type { LowContrastText } from './page.js';

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

/** Checks every text of five live widgets, in every theme, light and dark, with difficult accents (RGAA 3.2). */
export async function contrasts(report: Report, setup: StudioSetup): Promise<number> {
  let count = 0;
  for (const [row, theme] of ['', ...themes].entries()) {
    await openThemes(setup, { modele: theme });
    for (const [place, scheme] of (['light', 'dark'] as const).entries()) {
      const tried = sample(accents, 2 * row + place);
      await emulate(setup.cdp, scheme, false);
      await report.check(`in the theme “${theme}”, ${scheme}, every text has ${leastOf(theme)}:1 at least`, async () =>
        none((await lowContrastTexts(setup, tried, leastOf(theme))).map(sentence)),
      );
      count += tried.length;
    }
  }
  await emulate(setup.cdp, 'light', false);
  return count;
}

export function lowContrastTexts(
  { page }: StudioSetup,
  tried: readonly string[],
  least: number,
): Promise<LowContrastText[]> {
  return page.evaluate((all, ratio) => themeChecks.paleTexts(all, ratio), tried, least);
}

const sentence = ({ widget, accent, ratio, text }: LowContrastText): string =>
  `${widget} with the accent “${accent}”: ${ratio.toFixed(2)}:1 for “${text.slice(0, 60)}”`;
