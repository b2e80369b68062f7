import assert from 'node:assert/strict';
import { themes } from '../../../scripts/build/bundles.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate, schemes } from '../access/stage.js';
import { none } from '../access/verdict.js';
import { problems } from '../studio/appearance.js';
import type { Stage } from '../studio/stage.js';
import { openThemes } from './open.js';

/** Widths in CSS pixels. */
const widths = [1280, 768, 360] as const;

/** Checks the page in every theme and colour scheme; returns the number of views. */
export async function appearance(report: Report, stage: Stage): Promise<number> {
  let count = 0;
  for (const [row, theme] of ['', ...themes].entries()) {
    await openThemes(stage, { modele: theme, '--cw-accent': '#ffff00' });
    await stage.inspect();
    // The layout of the page does not depend on the theme, so only one theme is checked at every width.
    for (const [place, width] of (theme ? widths.slice(0, 1) : widths).entries()) {
      for (const scheme of sample(schemes, row + place)) {
        await stage.page.setViewport({ width, height: 900 });
        await emulate(stage.cdp, scheme, false);
        await report.check(
          `the page in the theme “${theme}” at ${width} px, ${scheme}: nothing that axe finds`,
          async () => none(await problems(stage)),
        );
        count += 1;
      }
    }
    await report.check(`the page in the theme “${theme}” keeps to its policy`, () =>
      assert.deepEqual(stage.errors, []),
    );
  }
  await emulate(stage.cdp, 'light', false);
  await stage.page.setViewport({ width: 1280, height: 900 });
  return count;
}
