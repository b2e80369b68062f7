import { has } from './candidates.js';
import { costs, type Cost } from './costs.js';
import { jsonFeed, staticList } from './feed.js';
import { beside, goal, row, takeTurns } from './measure.js';
import { compressed, type Candidate, type BenchEnvironment } from './environment.js';

const SENT = 10_000;
const ROUNDS = 5;

const element = (name: string, tag: string, path: string, limit: number): Candidate => ({
  name,
  body: `<${tag} endpoint="${path}" limit="${limit}" loading="eager"></${tag}>`,
  ready: has(limit, tag),
  first: has(1, tag),
  scripts: [`${tag}.js`],
});
const blank: Candidate = { name: 'blank page', body: '', ready: 'true' };
/** The baseline comes first, and the page whose costs are subtracted last. */
const candidates = (path: string, limit: number): Candidate[] => [
  element('vanilla element', 'vanilla-feed', path, limit),
  element('<news-feed>', 'news-feed', path, limit),
  {
    name: 'static HTML',
    body: staticList(limit),
    ready: `document.querySelectorAll('li').length >= ${limit}`,
    first: `document.querySelector('li')`,
  },
  blank,
];

interface List {
  title: string;
  path: string;
  shown: number;
  /** The goals of `<news-feed>`, from its figures and the baseline's. */
  goals: (own: Cost, floor: Cost) => string[];
}

const lists: List[] = [
  {
    title: '500 items shown',
    path: '/many.json',
    shown: 500,
    goals: (own, floor) => [
      goal('added CPU', own.cpu / floor.cpu, 1.35),
      goal('layout', own.layout / floor.layout, 0.6),
      goal('blocking', own.blocked, 0, ' ms'),
    ],
  },
  {
    title: '1,000 items shown',
    path: '/thousand.json',
    shown: 1_000,
    goals: (own, floor) => [
      goal('first item', own.first / floor.first, 0.7),
      goal('blocking', own.blocked, 0, ' ms'),
      goal('longest task', own.longest, 50, ' ms'),
    ],
  },
  {
    title: `ten items of ${SENT} sent`,
    path: '/huge.json',
    shown: 10,
    goals: (own) => [goal('longest task', own.longest, 50, ' ms')],
  },
];

/**
 * Measures long lists, and a short list from a long answer: what they add to the main thread and to its layout, the time
 * to the first and to the last item, and how long tasks keep the page from responding.
 */
export async function longList(environment: BenchEnvironment): Promise<void> {
  environment.server.on('/many.json', compressed(jsonFeed(500), 'application/json'));
  environment.server.on('/thousand.json', compressed(jsonFeed(1_000), 'application/json'));
  // The items are short, so that an answer with so many stays within the widget's size limit.
  environment.server.on('/huge.json', compressed(jsonFeed(SENT, 0), 'application/json'));
  for (const { title, path, shown, goals } of lists) {
    const all = candidates(path, shown);
    const figures = await takeTurns(all, (candidate) => costs(environment, candidate), ROUNDS);
    const [none = 0, noLayout = 0] = figures.at(-1) ?? [];
    const [floor, own, fixed] = figures.map(
      ([cpu = NaN, layout = NaN, first = NaN, last = NaN, longest = NaN, blocked = NaN]) => {
        return { cpu: cpu - none, layout: layout - noLayout, first, last, longest, blocked };
      },
    );
    if (!floor || !own || !fixed) continue;
    console.log(`\n${title}: added CPU, layout, first item, last item; longest task and blocking`);
    for (const [index, cost] of [floor, own, fixed].entries()) {
      const ratios = (['cpu', 'layout', 'first', 'last'] as const).map((name) => beside(cost[name], floor[name]));
      const tasks = `${cost.longest.toFixed(0)} ms ${cost.blocked.toFixed(0)} ms`.padStart(16);
      console.log(row(all[index]?.name ?? '', ...ratios, tasks));
    }
    for (const line of goals(own, floor)) console.log(line);
  }
}
