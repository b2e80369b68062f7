import {
  baselines,
  fixed,
  oneFile,
  oneTag,
  preloadHead,
  preloadedVanilla,
  prerendered,
  rss,
  two,
  vanilla,
  vanilla2,
  ways,
} from '../candidates.js';
import type { Candidate } from '../candidate.js';
import { conditions, type Condition } from '../conditions.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { painted, watch, watched } from '../metrics.js';
import type { Measurement } from '../report/figures.js';
import { measureInTurns, type Run, type Suite } from '../suite.js';
import type { Browser, CDPSession } from 'puppeteer-core';

/** The part of the candidates for which three minutes suffice. */
const quick = [fixed, vanilla, vanilla2, preloadedVanilla, oneTag, oneFile, preloadHead, rss, two, prerendered];
const quickConditions: Condition[] = ['slow 4G', 'phone'];

export const everyCandidate = ({ peers }: Run): Candidate[] => [...baselines, ...peers, ...ways];

/** Measures the wall time from navigation to ten items on screen, and what moves meanwhile. */
export const firstItem: Suite = async (run) => {
  const candidates = run.full ? everyCandidate(run) : quick;
  const measurements: Measurement[] = [];
  for (const condition of run.full ? (Object.keys(conditions) as Condition[]) : quickConditions) {
    measurements.push(
      ...(await measureInTurns({
        suite: 'first item',
        condition,
        candidates,
        metrics: ['time', 'blocked', 'shift'],
        measure: (candidate) => timeToContent(run.environment, candidate, conditions[condition]),
        rounds: run.rounds(7, 3),
      })),
    );
  }
  return measurements;
};

/** Measures one first visit: the time to content, the part of it during which long tasks blocked the page, the shift. */
export function timeToContent(
  { browser, page: address }: { browser: Browser; page: BenchEnvironment['page'] },
  candidate: Candidate,
  throttle: (client: CDPSession) => Promise<void>,
): Promise<[time: number, blocked: number, shift: number]> {
  return visit(browser, async ({ page, client }) => {
    await throttle(client);
    await watch(page);
    // The condition is observed in the page from its start: polling from outside would be late on a throttled machine.
    await page.evaluateOnNewDocument(`
      (function look() {
        window.seen = (${candidate.ready}) && performance.now();
        if (!window.seen) requestAnimationFrame(look);
      })();`);
    await page.goto(address(candidate), { waitUntil: 'load' });
    await page.waitForFunction('window.seen');
    const time = (await page.evaluate('seen')) as number;
    await page.waitForNetworkIdle({ idleTime: 100 });
    await painted(page);
    const { blocked, shift } = await watched(page);
    return [time, blocked, shift];
  });
}
