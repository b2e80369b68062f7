import { has } from './candidates.js';
import { beside, row, takeTurns } from './measure.js';
import { visit, type Candidate, type BenchEnvironment } from './environment.js';
import { metric } from './visits.js';

const TIMES = 200;
/** Repetitions before the first count, until caches are full and the code is compiled. */
const WARM_UP = 50;

const candidates: Candidate[] = ['vanilla-feed', 'news-feed'].map((tag) => ({
  name: `<${tag}>`,
  body: `<${tag} endpoint="/feed.json" loading="eager"></${tag}>`,
  ready: has(10, tag),
  scripts: [`${tag}.js`],
}));

/** Measures the memory, nodes and listeners that remain after a widget was inserted, loaded and removed 200 times. */
export async function leaks(environment: BenchEnvironment): Promise<void> {
  const figures = await takeTurns(candidates, (candidate) => comeAndGo(environment, candidate), 3);
  console.log(`\ncome and gone ${TIMES} times: what stays in memory`);
  for (const [index, { name }] of candidates.entries()) {
    const [heap, nodes, listeners] = figures[index] ?? [];
    console.log(row(name, beside(heap, figures[0]?.[0], 'kB'), `   ${nodes} nodes, ${listeners} listeners`));
  }
}

function comeAndGo(environment: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable');
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    const repeat = (times: number): Promise<unknown> =>
      page.evaluate(`(async () => {
        for (let time = 0; time < ${times}; time++) {
          const widget = document.body.firstElementChild.cloneNode();
          document.body.append(widget);
          await widget.refresh();
          widget.remove();
        }
      })()`);
    const count = async (): Promise<number[]> => {
      await client.send('HeapProfiler.collectGarbage');
      const names = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'];
      const [heap = NaN, ...others] = await Promise.all(names.map((name) => metric(client, name)));
      return [heap / 1_000, ...others];
    };
    await repeat(WARM_UP);
    const before = await count();
    await repeat(TIMES);
    const after = await count();
    return after.map((value, index) => value - (before[index] ?? NaN));
  });
}
