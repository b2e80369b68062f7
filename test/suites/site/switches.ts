import assert from 'node:assert/strict';
import { statePages } from '../../../demo/states/page.js';
import type { Report } from '../../support/report.js';

/** The query parameters by which the demo's endpoints are slow, empty or fail: no page shows them in code to copy. */
export const SWITCHES = /[?&](?:slow|fail|empty|age|huge|after|run)=/;

/** Checks the code on the pages of states, beside widgets that do have test switches: the control of the same pattern. */
export async function checkStatePages(report: Report, origin: string): Promise<void> {
  for (const tag of statePages.keys()) {
    await report.check(`/${tag}.html has test switches in its widgets, and none in its code`, async () => {
      const source = (await (await fetch(`${origin}/${tag}.html`)).text()).replaceAll('&amp;', '&');
      assert.match(source, SWITCHES);
      const codes = [...source.matchAll(/<pre\b[^]*?<\/pre>/g)].map(([code]) => code);
      assert.ok(codes.length > 0);
      assert.deepEqual(
        codes.filter((code) => SWITCHES.test(code)),
        [],
      );
    });
  }
}
