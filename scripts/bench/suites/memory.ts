import { has, type Candidate } from '../candidate.js';
import { blank, oneTag } from '../candidates.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { metric, taskTime } from '../metrics.js';
import { above, measureInTurns, type Suite } from '../suite.js';

const TIMES = 200;
/** Repetitions before the first count, until caches are full and the code is compiled. */
const WARM_UP = 50;
/** How long an idle page is watched, in ms. */
const IDLE = 3_000;

const element = (name: string, tag: string, path: string): Candidate & { tag: string } => ({
  name,
  tag,
  head: `<script type="module" src="${path}"></script>`,
  body: `<${tag} endpoint="/feed.json" loading="eager"></${tag}>`,
  ready: has(10, tag),
});
const elements = [
  element('vanilla element', 'vanilla-feed', '/vanilla-feed.js'),
  element('news-feed.js', 'news-feed', '/dist/news-feed.js'),
];

/**
 * Measures the memory, nodes and listeners that remain after an element was inserted, loaded and removed 200 times; the
 * heap of one, and its thread time while nothing happens, above those of a blank page; for the latter, of the peers as well.
 */
export const memory: Suite = async ({ environment, full, peers, rounds }) => {
  const count = rounds(3, 1);
  const kept = await measureInTurns({
    suite: 'memory',
    condition: `inserted and removed ${TIMES} times`,
    candidates: elements,
    metrics: ['heap', 'nodes', 'listeners'],
    measure: (candidate) => insertAndRemove(environment, candidate),
    rounds: count,
  });
  const idle = await measureInTurns({
    suite: 'memory',
    condition: `${IDLE / 1_000} s idle`,
    candidates: [...elements, ...(full ? [oneTag, ...peers] : []), blank],
    metrics: ['heap', 'cpu'],
    measure: (candidate) => whileIdle(environment, candidate),
    rounds: count,
  });
  return [...kept, ...above(blank.name, ['heap', 'cpu'], idle)];
};

function insertAndRemove(environment: BenchEnvironment, candidate: Candidate & { tag: string }): Promise<number[]> {
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable');
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    const repeat = (times: number): Promise<unknown> =>
      page.evaluate(`(async () => {
        for (let time = 0; time < ${times}; time++) {
          const widget = document.querySelector('${candidate.tag}').cloneNode();
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

function whileIdle(environment: BenchEnvironment, candidate: Candidate): Promise<[heap: number, cpu: number]> {
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    await page.waitForNetworkIdle({ idleTime: 500 });
    await client.send('HeapProfiler.collectGarbage');
    const heap = (await metric(client, 'JSHeapUsedSize')) / 1_000;
    const before = await taskTime(client);
    await new Promise((resolve) => setTimeout(resolve, IDLE));
    return [heap, (await taskTime(client)) - before];
  });
}
