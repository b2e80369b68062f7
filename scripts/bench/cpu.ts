import { candidates, VANILLA } from './candidates.js';
import { beside, row, takeTurns } from './measure.js';
import { visit, type Candidate, type BenchEnvironment } from './environment.js';
import { taskTime } from './visits.js';

const blank: Candidate = { name: 'blank page', body: '', ready: 'true' };

/**
 * Measures the main-thread time that ten items add to a blank page. All tasks are counted, because script time alone
 * would leave out promise callbacks.
 */
export async function cpu(environment: BenchEnvironment): Promise<void> {
  const all = [...candidates, blank];
  const times = await takeTurns(all, (candidate) =>
    visit(environment.browser, async ({ page, client }) => {
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(environment.page(candidate));
      await page.waitForFunction(candidate.ready);
      return [await taskTime(client)];
    }),
  );
  const added = (index: number): number => (times[index]?.[0] ?? NaN) - (times.at(-1)?.[0] ?? NaN);
  console.log('\nten items, added to the main thread');
  for (const [index, { name }] of candidates.entries()) {
    console.log(row(name, beside(added(index), added(VANILLA))));
  }
}
