import type { Candidate } from '../candidate.js';
import { VANILLA_SCRIPT } from '../candidates.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { conditions } from '../conditions.js';
import { metric, painted, taskTime, watch, watched } from '../metrics.js';
import { documentedHead, placeholder } from '../snippets.js';
import type { Measurement } from '../report/figures.js';
import { measureInTurns, type Suite } from '../suite.js';

const COUNTS = [1, 10, 50];

const every = (tag: string): string =>
  `[...document.querySelectorAll('${tag}')].every(({ shadowRoot }) => shadowRoot?.querySelectorAll('li').length >= 10)`;

function pages(count: number): Candidate[] {
  const repeat = (write: (index: number) => string): string =>
    Array.from({ length: count }, (_, at) => write(at)).join('');
  const tags = (tag: string, endpoint: (index: number) => string): string =>
    repeat((index) => `<${tag} endpoint="${endpoint(index)}" loading="eager"></${tag}>`);
  const own = (index: number): string => `/feed.json?${index}`;
  const page = (name: string, tag: string, file: string, body: string): Candidate => {
    const head = tag === 'news-feed' ? documentedHead(body, file) : VANILLA_SCRIPT;
    return { name, head, body, ready: `document.querySelector('${tag}') && ${every(tag)}` };
  };
  return [
    page('vanilla element', 'vanilla-feed', '', tags('vanilla-feed', own)),
    page('news-feed.js', 'news-feed', 'news-feed.js', tags('news-feed', own)),
    page(
      'news-feed.js, one endpoint',
      'news-feed',
      'news-feed.js',
      tags('news-feed', () => '/feed.json'),
    ),
    page(
      'one tag',
      'news-feed',
      'commune-widgets.js',
      repeat((index) => placeholder('news-feed', own(index), ' data-cw-loading="eager"')),
    ),
  ];
}

/**
 * Measures many widgets on one page: wall and thread time until all are loaded, heap size after a garbage collection,
 * number of data requests, and the shift on a slow network.
 */
export const manyWidgets: Suite = async ({ environment, full, rounds }) => {
  const measurements: Measurement[] = [];
  for (const count of full ? COUNTS : COUNTS.slice(-1)) {
    const found = pages(count);
    const condition = `${count} on a page`;
    measurements.push(
      ...(await measureInTurns({
        suite: 'many widgets',
        condition,
        candidates: found,
        metrics: ['time', 'cpu', 'heap', 'requests'],
        measure: (candidate) => load(environment, candidate),
        rounds: rounds(7, 3),
      })),
      ...(await measureInTurns({
        suite: 'many widgets',
        condition,
        candidates: found.slice(1),
        metrics: ['shift'],
        measure: (candidate) => shiftOf(environment, candidate),
        rounds: 1,
      })),
    );
  }
  return measurements;
};

function load({ browser, page: address, requests }: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(browser, async ({ page, client }) => {
    const before = requests.length;
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address(candidate));
    await page.waitForFunction(candidate.ready);
    const time = (await page.evaluate('performance.now()')) as number;
    await painted(page);
    const cpu = await taskTime(client);
    await client.send('HeapProfiler.collectGarbage');
    const heap = (await metric(client, 'JSHeapUsedSize')) / 1_000;
    return [time, cpu, heap, requests.slice(before).filter((path) => path.startsWith('/feed.json')).length];
  });
}

function shiftOf({ browser, page: address }: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(browser, async ({ page, client }) => {
    await conditions['slow 4G'](client);
    await watch(page);
    await page.goto(address(candidate));
    await page.waitForFunction(candidate.ready);
    await painted(page);
    return [(await watched(page)).shift];
  });
}
