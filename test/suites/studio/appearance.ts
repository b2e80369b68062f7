import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate, schemes } from '../access/setup.js';
import { none } from '../access/verdict.js';
import type { StudioSetup } from './setup.js';

/** Widths in CSS pixels. */
const widths = [360, 768, 1280] as const;

/** Checks the studio at every width and in every colour scheme; returns the number of views. */
export async function appearance(report: Report, setup: StudioSetup): Promise<number> {
  await setup.open();
  await setup.inspect();
  let count = 0;
  for (const [row, width] of widths.entries()) {
    await setup.page.setViewport({ width, height: 900 });
    for (const scheme of sample(schemes, row)) {
      count += 1;
      await emulate(setup.cdp, scheme, false);
      await report.check(`the studio at ${width} px, ${scheme}: no axe violations, no horizontal scrolling`, async () =>
        none(await problems(setup)),
      );
    }
  }
  await emulate(setup.cdp, 'light', false);
  return count;
}

/** The problems of the open page. */
export async function problems({ page }: StudioSetup): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await studioChecks.axeFindings();
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
    return [...violations.map(({ where, what }) => `${where} ${what}`), ...sideways];
  });
}
