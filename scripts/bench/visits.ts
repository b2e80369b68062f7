import type { CDPSession } from 'puppeteer-core';
import { visit, type Candidate, type Stage } from './stage.js';

/** A task is felt as a delay from here on, in ms: https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK = 50;

/**
 * One first visit: milliseconds from navigation to content, wall time, and for how many of them the page could not
 * answer its visitor.
 */
export function timeToContent(
  stage: Stage,
  candidate: Candidate,
  throttle?: (client: CDPSession) => Promise<void>,
): Promise<[time: number, blocked: number]> {
  return visit(stage.browser, async ({ page, client }) => {
    await throttle?.(client);
    // From within the page and from its start: what asks from outside would ask late on a throttled machine.
    await page.evaluateOnNewDocument(`
      var blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) blocked += duration - ${LONG_TASK};
      }).observe({ type: 'longtask', buffered: true });
      (function look() {
        window.seen = (${candidate.ready}) && performance.now();
        if (!window.seen) requestAnimationFrame(look);
      })();`);
    await page.goto(stage.page(candidate));
    await page.waitForFunction('window.seen');
    return (await page.evaluate('[seen, blocked]')) as [number, number];
  });
}

/** The main thread's time in its tasks until now, in ms; `threadTicks` counts what other processes do not change. */
export async function taskTime(client: CDPSession): Promise<number> {
  return 1_000 * (await metric(client, 'TaskDuration'));
}

/** One of the counters of the DevTools protocol, after `Performance.enable`. */
export async function metric(client: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}
