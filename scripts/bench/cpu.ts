import { candidates, VANILLA } from './candidates.js';
import { beside, row, takeTurns } from './measure.js';
import { visit, type Candidate, type Stage } from './stage.js';
import { taskTime } from './visits.js';

const blank: Candidate = { name: 'blank page', body: '', ready: 'true' };

/** What ten items add to the main thread of a blank page. The time of scripts alone would miss what promises do. */
export async function cpu(stage: Stage): Promise<void> {
  const all = [...candidates, blank];
  const times = await takeTurns(all, (candidate) =>
    visit(stage.browser, async ({ page, client }) => {
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(stage.page(candidate));
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
