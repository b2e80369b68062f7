import { has } from './candidates.js';
import { jsonFeed, staticList } from './feed.js';
import { beside, row, takeTurns } from './measure.js';
import { compressed, type Candidate, type BenchEnvironment } from './environment.js';
import { timeToContent } from './visits.js';

const SHOWN = 500;
const SENT = 10_000;

const element = (name: string, tag: string, path: string, limit: number): Candidate => ({
  name,
  body: `<${tag} endpoint="${path}" limit="${limit}" loading="eager"></${tag}>`,
  ready: has(limit, tag),
  scripts: [`${tag}.js`],
});
const vanilla = (path: string, limit: number) => element('vanilla element', 'vanilla-feed', path, limit);
const widget = (path: string, limit: number) => element('<news-feed>', 'news-feed', path, limit);

/** The candidates of each list; the baseline comes first. */
const lists: Record<string, Candidate[]> = {
  [`${SHOWN} items shown`]: [
    vanilla('/many.json', SHOWN),
    widget('/many.json', SHOWN),
    { name: 'static HTML', body: staticList(SHOWN), ready: `document.querySelectorAll('li').length >= ${SHOWN}` },
  ],
  [`ten items of ${SENT} sent`]: [vanilla('/huge.json', 10), widget('/huge.json', 10)],
};

/**
 * Measures a long list, and a short list from a long answer: wall time to the last item, and time for which the page
 * was blocked.
 */
export async function longList(environment: BenchEnvironment): Promise<void> {
  environment.server.on('/many.json', compressed(jsonFeed(SHOWN), 'application/json'));
  // The items are short, so that an answer with so many stays within the widget's size limit.
  environment.server.on('/huge.json', compressed(jsonFeed(SENT, 0), 'application/json'));
  for (const [name, candidates] of Object.entries(lists)) {
    const figures = await takeTurns(candidates, (candidate) => timeToContent(environment, candidate));
    console.log(`\n${name}, and for how long the page was blocked`);
    for (const [index, candidate] of candidates.entries()) {
      const blocked = `${figures[index]?.[1]?.toFixed(0)} ms`.padStart(10);
      console.log(row(candidate.name, beside(figures[index]?.[0], figures[0]?.[0]), blocked));
    }
  }
}
