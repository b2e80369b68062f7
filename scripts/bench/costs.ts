import { visit, type BenchEnvironment, type Candidate } from './environment.js';
import { LONG_TASK, metric, taskTime } from './visits.js';

/** The costs of one visit, in ms. */
export interface Cost {
  /** The thread time of all tasks. */
  cpu: number;
  /** The part of it that was layout. */
  layout: number;
  /** Wall time from navigation until the first item is painted. */
  first: number;
  /** Wall time from navigation until the last item is painted. */
  last: number;
  longest: number;
  /** The part of the tasks over 50 ms that is beyond them. */
  blocked: number;
}

/**
 * Measures a candidate in two visits, because watching for items costs thread time itself: `cpu` and `layout`, then
 * `first`, `last`, `longest` and `blocked`.
 */
export async function costs(environment: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return [...(await threadTimes(environment, candidate)), ...(await wallTimes(environment, candidate))];
}

function threadTimes(environment: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    // The frame in which the last items are laid out.
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))');
    return [await taskTime(client), 1_000 * (await metric(client, 'LayoutDuration'))];
  });
}

function wallTimes(environment: BenchEnvironment, candidate: Candidate): Promise<number[]> {
  return visit(environment.browser, async ({ page }) => {
    await page.evaluateOnNewDocument(`
      var long = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: 'longtask', buffered: true });
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
    const [first = 0, last = 0, ...long] = (await page.evaluate('[first, last, ...long]')) as number[];
    const blocked = long.reduce((sum, duration) => sum + duration - LONG_TASK, 0);
    return [first, last, Math.max(0, ...long), blocked];
  });
}
