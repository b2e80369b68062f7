import type { CDPSession } from 'puppeteer-core';
import { visit, type Candidate, type BenchEnvironment } from './environment.js';

/** The duration in ms from which a task is noticed as a delay: https://www.w3.org/TR/longtasks-1/ */
export const LONG_TASK = 50;

/**
 * Measures one first visit: milliseconds of wall time from navigation to content, and the part of them during which
 * long tasks kept the page from responding.
 */
export function timeToContent(
  environment: BenchEnvironment,
  candidate: Candidate,
  throttle?: (client: CDPSession) => Promise<void>,
): Promise<[time: number, blocked: number]> {
  return visit(environment.browser, async ({ page, client }) => {
    await throttle?.(client);
    // The observer runs in the page from its start: polling from outside would be late on a throttled machine.
    await page.evaluateOnNewDocument(`
      var blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) blocked += duration - ${LONG_TASK};
      }).observe({ type: 'longtask', buffered: true });
      (function look() {
        window.seen = (${candidate.ready}) && performance.now();
        if (!window.seen) requestAnimationFrame(look);
      })();`);
    await page.goto(environment.page(candidate));
    await page.waitForFunction('window.seen');
    return (await page.evaluate('[seen, blocked]')) as [number, number];
  });
}

/**
 * The time in ms that the main thread has spent in tasks so far; with `threadTicks`, other processes don't affect it.
 */
export async function taskTime(client: CDPSession): Promise<number> {
  return 1_000 * (await metric(client, 'TaskDuration'));
}

/** The value of a counter of the DevTools protocol, after `Performance.enable`. */
export async function metric(client: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}
