import { jsonFeed } from './feed.js';
import { beside, row, takeTurns } from './measure.js';
import { compressed, visit, type Candidate, type BenchEnvironment } from './environment.js';
import { metric } from './visits.js';

const COUNT = 50;
const SHARED = '/shared.json';

const page = (name: string, tag: string, endpoint: (index: number) => string): Candidate => ({
  name,
  body: Array.from(
    { length: COUNT },
    (_, index) => `<${tag} endpoint="${endpoint(index)}" loading="eager"></${tag}>`,
  ).join(''),
  ready: `[...document.querySelectorAll('${tag}')].every(({ shadowRoot }) => shadowRoot?.querySelectorAll('li').length >= 10)`,
  scripts: [`${tag}.js`],
});
const own = (index: number): string => `/own/${index}.json`;

const candidates: Candidate[] = [
  page('vanilla elements', 'vanilla-feed', own),
  page('<news-feed>s', 'news-feed', own),
  page('<news-feed>s on one endpoint', 'news-feed', () => SHARED),
];

/**
 * Measures many widgets on one page: thread time until all are loaded, heap size after a garbage collection, number of
 * data requests.
 */
export async function manyWidgets(environment: BenchEnvironment): Promise<void> {
  const feed = compressed(jsonFeed(10), 'application/json');
  for (const path of [SHARED, ...Array.from({ length: COUNT }, (_, index) => own(index))])
    environment.server.on(path, feed);
  const figures = await takeTurns(candidates, (candidate) => load(environment, candidate));
  console.log(`\n${COUNT} widgets on one page: time to the last, heap, requests`);
  for (const [index, { name }] of candidates.entries()) {
    const [time, heap, requests] = figures[index] ?? [];
    const [floorTime, floorHeap] = figures[0] ?? [];
    console.log(row(name, beside(time, floorTime), beside(heap, floorHeap, 'MB'), `${requests}`.padStart(6)));
  }
}

function load(
  environment: BenchEnvironment,
  candidate: Candidate,
): Promise<[time: number, heap: number, requests: number]> {
  const before = environment.server.requests.length;
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable');
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    const time = (await page.evaluate('performance.now()')) as number;
    await client.send('HeapProfiler.collectGarbage');
    const heap = (await metric(client, 'JSHeapUsedSize')) / 1e6;
    const requests = environment.server.requests.slice(before).filter(({ path }) => path.endsWith('.json'));
    return [time, heap, requests.length];
  });
}
