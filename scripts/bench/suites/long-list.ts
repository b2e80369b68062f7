import { has, type Candidate } from '../candidate.js';
import { blank } from '../candidates.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { watch, watched } from '../metrics.js';
import { staticList } from '../news.js';
import type { Measurement } from '../report/figures.js';
import { above, measureInTurns, type Suite } from '../suite.js';
import { threadTimes } from './added-cpu.js';

/** The lists, with the names of their candidates. */
const lists = [
  { condition: '500 items', path: '/many.json', shown: 500 },
  { condition: '1,000 items', path: '/thousand.json', shown: 1_000 },
  { condition: 'ten of 10,000 items', path: '/huge.json', shown: 10 },
  { condition: 'ten of a JSON Feed of 1 MB', path: '/megabyte.json', shown: 10 },
  { condition: 'ten of an RSS feed of 1 MB', path: '/megabyte.xml', shown: 10 },
] as const;

/** A list in an element of this tag, which shows so many items of an answer. */
export const element = (tag: string, name: string, path: string, shown: number): Candidate => ({
  name,
  head: `<script type="module" src="${tag === 'vanilla-feed' ? '' : '/dist'}/${tag}.js"></script>`,
  body: `<${tag} endpoint="${path}" limit="${shown}" loading="eager"></${tag}>`,
  ready: has(shown, tag),
  first: has(1, tag),
});

function candidatesOf({ path, shown }: (typeof lists)[number]): Candidate[] {
  return [
    ...(path.endsWith('.xml') ? [] : [element('vanilla-feed', 'vanilla element', path, shown)]),
    element('news-feed', 'news-feed.js', path, shown),
    {
      name: 'static HTML',
      body: staticList(shown),
      ready: `document.querySelectorAll('li').length >= ${shown}`,
      first: `document.querySelector('li')`,
    },
    blank,
  ];
}

/**
 * Measures long lists, and short lists from long answers: what they add to the main thread and to its layout, the time to
 * the first and to the last item, and how long tasks keep the page from responding. In two visits, because watching for
 * items costs thread time itself.
 */
export const longList: Suite = async ({ environment, rounds }) => {
  const measurements: Measurement[] = [];
  for (const list of lists) {
    const figures = await measureInTurns({
      suite: 'long list',
      condition: list.condition,
      candidates: candidatesOf(list),
      metrics: ['cpu', 'layout', 'first', 'time', 'longest', 'blocked'],
      measure: async (candidate) => [
        ...(await threadTimes(environment, candidate)),
        ...(await wallTimes(environment, candidate)),
      ],
      rounds: rounds(7, 2),
    });
    measurements.push(...above(blank.name, ['cpu', 'layout'], figures));
  }
  return measurements;
};

/** The time to the first and to the last item, the longest task, and the time for which long tasks block the page. */
export function wallTimes(environment: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(environment.browser, async ({ page }) => {
    await watch(page);
    await page.evaluateOnNewDocument(`
      var first = 0;
      var last = 0;
      // The task after a frame's callbacks comes after its layout and painting.
      var painted = (tell) => setTimeout(() => tell(performance.now()));
      (function look() {
        if (!window.seen && (window.seen = ${candidate.first ?? candidate.ready})) painted((time) => (first = time));
        if (${candidate.ready}) painted((time) => (last = time));
        else requestAnimationFrame(look);
      })();`);
    await page.goto(environment.page(candidate));
    await page.waitForFunction('last');
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))');
    const [first = 0, last = 0] = (await page.evaluate('[first, last]')) as number[];
    const { longest, blocked } = await watched(page);
    return [first, last, longest, blocked];
  });
}
