import {
  baselines,
  blank,
  fixed,
  oneFile,
  oneTag,
  preloadHead,
  preloadedVanilla,
  prerendered,
  rss,
  vanilla,
  ways,
} from '../candidates.js';
import type { Candidate } from '../candidate.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { painted, taskTime, metric } from '../metrics.js';
import { above, measureInTurns, type Suite } from '../suite.js';

const quick = [fixed, vanilla, preloadedVanilla, oneTag, oneFile, preloadHead, rss, prerendered];

/** Measures the thread time that ten items add to a blank page. */
export const addedCpu: Suite = async ({ environment, full, peers, rounds }) => {
  const measurements = await measureInTurns({
    suite: 'added CPU',
    condition: 'ten items',
    candidates: [...(full ? [...baselines, ...peers, ...ways] : quick), blank],
    metrics: ['cpu', 'layout'],
    measure: (candidate) => threadTimes(environment, candidate),
    rounds: rounds(9, 5),
  });
  return above(blank.name, ['cpu', 'layout'], measurements);
};

/** The thread time of all tasks until the content is painted, and the part of it that was layout. */
export function threadTimes(
  environment: BenchEnvironment,
  candidate: Candidate,
): Promise<[cpu: number, layout: number]> {
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    // The frame in which the last items are laid out.
    await painted(page);
    return [await taskTime(client), 1_000 * (await metric(client, 'LayoutDuration'))];
  });
}
