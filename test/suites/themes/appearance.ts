import assert from 'node:assert/strict';
import { themes } from '../../../scripts/build/bundles.js';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate, schemes } from '../access/setup.js';
import { none } from '../access/verdict.js';
import { problems } from '../studio/appearance.js';
import type { StudioSetup } from '../studio/setup.js';
import { openThemes } from './open.js';

/** Widths in CSS pixels. */
const widths = [1280, 768, 360] as const;

/** Checks the page in every theme and colour scheme; returns the number of views. */
export async function appearance(report: Report, setup: StudioSetup): Promise<number> {
  let count = 0;
  for (const [row, theme] of ['', ...themes].entries()) {
    await openThemes(setup, { modele: theme, '--cw-accent': '#ffff00' });
    await setup.inspect();
    // The layout of the page does not depend on the theme, so only one theme is checked at every width.
    for (const [place, width] of (theme ? widths.slice(0, 1) : widths).entries()) {
      for (const scheme of sample(schemes, row + place)) {
        await setup.page.setViewport({ width, height: 900 });
        await emulate(setup.cdp, scheme, false);
        await report.check(`the page in the theme “${theme}” at ${width} px, ${scheme}: no axe violations`, async () =>
          none(await problems(setup)),
        );
        count += 1;
      }
    }
    await report.check(`the page in the theme “${theme}” has no policy violations`, () =>
      assert.deepEqual(setup.errors, []),
    );
  }
  await emulate(setup.cdp, 'light', false);
  await setup.page.setViewport({ width: 1280, height: 900 });
  return count;
}
