import type { Report } from '../../support/report.js';
import { times } from './announcements.js';
import { caseOf } from './cases.js';
import type { AccessSetup } from './setup.js';
import { none } from './verdict.js';

const one = 'poll-box: voted';
const other = 'poll-box: voted, without numbers';
/** Each of the boxes requests the poll, and one of them sends a vote. */
const [asked = 'none', voted = 'none'] = caseOf(one).answers ?? [];
const together = [asked, asked, voted];
const pairs = [
  { what: 'another poll', same: false, wanted: 'form' },
  { what: 'the same poll', same: true, wanted: 'outcome' },
];

/**
 * Checks that a vote in one poll box is announced by that box only, which keeps focus, beside other boxes on the page.
 */
export async function neighbours(report: Report, setup: AccessSetup): Promise<void> {
  const { page } = setup;
  await setup.open();
  for (const { what, same, wanted } of pairs) {
    await report.check(`a vote beside ${what} is announced once, and keeps focus in its box`, async () => {
      await page.evaluate(
        (keys, answers) =>
          inspect.mount(keys, answers.length ? { endpoint: inspect.endpoint('poll-box', answers) } : {}, []),
        [one, other],
        same ? together : [],
      );
      await page.evaluate((key) => inspect.act(key, [{ tick: ['choice-1'] }, { press: 'vote' }]), one);
      await page.evaluate(() => inspect.answered());
      const [said, heard] = await page.evaluate((keys) => keys.map((key) => inspect.said(key)), [one, other]);
      const focus = await page.evaluate(() => inspect.focused());
      const shown = await page.evaluate(
        (key, part) => inspect.widgetOf(key).shadowRoot?.querySelector(`[part="${part}"]`) !== null,
        other,
        wanted,
      );
      none([
        ...times(said ?? [], 1),
        ...times(heard ?? [], 0),
        ...(focus?.where === one ? [] : [`focus is on ${focus?.what ?? 'nothing'}`]),
        ...(shown ? [] : [`the other box shows no ${wanted}`]),
      ]);
    });
  }
}
