import type { CDPSession, Page } from 'puppeteer-core';

/** The duration in ms from which a task is noticed as a delay: https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK = 50;

/** The value of a counter of the DevTools protocol, after `Performance.enable`. */
export async function metric(client: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

/**
 * The time in ms that the main thread has spent in tasks so far; with `threadTicks`, other processes don't affect it.
 * All tasks are counted, because script time alone would leave out promise callbacks.
 */
export async function taskTime(client: CDPSession): Promise<number> {
  return 1_000 * (await metric(client, 'TaskDuration'));
}

/** Waits until the frame in which the page is at present has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}

/** Records long tasks and layout shifts in every document that the page opens. */
export async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`
    var tasks = [];
    var shift = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shift += value;
    }).observe({ type: 'layout-shift', buffered: true });`);
}

/** The records of `watch`: the longest task, the part of the long ones beyond 50 ms, and the sum of shifts. */
export async function watched(page: Page): Promise<{ longest: number; blocked: number; shift: number }> {
  const { tasks, shift } = (await page.evaluate('({ tasks, shift })')) as { tasks: number[]; shift: number };
  const blocked = tasks.reduce((sum, duration) => sum + duration - LONG_TASK, 0);
  return { longest: Math.max(0, ...tasks), blocked, shift };
}
