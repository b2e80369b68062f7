import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { emulate, schemes } from '../access/stage.js';
import { none } from '../access/verdict.js';
import type { Stage } from './stage.js';

/** Widths in CSS pixels. */
const widths = [360, 768, 1280] as const;

/** Checks the studio at every width and in every colour scheme; returns the number of views. */
export async function appearance(report: Report, stage: Stage): Promise<number> {
  await stage.open();
  await stage.inspect();
  let count = 0;
  for (const [row, width] of widths.entries()) {
    await stage.page.setViewport({ width, height: 900 });
    for (const scheme of sample(schemes, row)) {
      count += 1;
      await emulate(stage.cdp, scheme, false);
      await report.check(
        `the studio at ${width} px, ${scheme}: nothing that axe finds, no sideways scrolling`,
        async () => none(await problems(stage)),
      );
    }
  }
  await emulate(stage.cdp, 'light', false);
  return count;
}

/** The problems of the open page. */
export async function problems({ page }: Stage): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await studioChecks.axeFindings();
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
    return [...violations.map(({ where, what }) => `${where} ${what}`), ...sideways];
  });
}
