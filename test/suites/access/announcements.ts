import { common } from '../../../src/locales/fr/common.js';
import type { Report } from '../../support/report.js';
import { retried, type CaseAnswer, type Tag } from './case.js';
import { keyOf, pageCases } from './cases.js';
import type { AccessSetup } from './setup.js';
import { none, of } from './verdict.js';

/** Checks live regions: they are silent on load, and announce one message for each action of the visitor. RGAA 7.5 */
export async function announcements(report: Report, setup: AccessSetup): Promise<void> {
  await setup.open();
  await silence(report, setup);
  for (const tag of retried) await retries(report, setup, tag);
}

/** Checks cases that need no action of the visitor: silence, except for a long loading time, which is announced. */
async function silence(report: Report, { page }: AccessSetup): Promise<void> {
  const quiet = pageCases.filter(({ act, steps }) => !act && !steps);
  await page.evaluate((all) => inspect.mount(all), quiet.map(keyOf));
  await page.evaluate(() => inspect.answered());
  const born = await page.evaluate(() => inspect.bornWithText());
  for (const each of quiet) {
    const key = keyOf(each);
    const said = await page.evaluate((one) => inspect.said(one), key);
    const { says = each.elapse ? 1 : 0 } = each;
    await report.check(`${key} loads ${says ? 'with one announcement' : 'without announcements'}`, () =>
      none([...times(said, says), ...of(born, key)]),
    );
  }
}

const outcomes = [
  ['fails', 'error'],
  ['fails again', 'error'],
  ['succeeds', 'ready'],
] as const;

async function retries(report: Report, setup: AccessSetup, tag: Tag): Promise<void> {
  const { page } = setup;
  const key = keyOf({ tag, name: 'error' });
  const answers: CaseAnswer[] = ['404', '404', '404', 'ok'];
  await page.evaluate(
    (one, kind, all) => inspect.mount([one], { endpoint: inspect.endpoint(kind, all) }),
    key,
    tag,
    answers,
  );
  await page.evaluate((one) => inspect.said(one), key);
  for (const [outcome, state] of outcomes) {
    await report.check(`${tag}: the start and the end of a retry that ${outcome} are announced`, async () => {
      await page.evaluate((one) => inspect.act(one, [{ press: 'retry' }]), key);
      await page.evaluate((one, wanted) => inspect.settled(one, wanted), key, state);
      await expectBoth(setup, key);
    });
  }
}

/** Fails unless a host has announced that it is loading, then exactly one more message, once it had time to do so. */
async function expectBoth({ page }: AccessSetup, key: string): Promise<void> {
  await page.evaluate(() => inspect.answered());
  const [begun, ...ended] = await page.evaluate((one) => inspect.said(one), key);
  none([...(begun === common.loading ? [] : [`"${begun}" is said first`]), ...times(ended, 1)]);
}

/** The problem if the number of announcements is another; otherwise an empty list. */
export function times(said: readonly string[], count: number): string[] {
  return said.length === count ? [] : [`${said.length} announcements, not ${count}: ${said.join(' | ')}`];
}
