import type { Browser, Page } from 'puppeteer-core';
import '../../src/element/events.js';
import { common } from '../../src/locales/fr/common.js';

/** The final state of one widget on one page. */
export interface Observation {
  /** The first final state that it reached within the time, or the state it was still in. */
  state: string;
  /** Seconds from the start of the page until that state. */
  settled: number;
  /** The `code` of the last `cw-error` event. */
  code: string;
  /** The message shown to visitors after an error or an empty answer. */
  message: string;
  /** All text that the widget renders itself. */
  text: string;
  /** Whether it shows a button to try again. */
  retry: boolean;
  /** Whether the fallback link inside the element is visible. */
  fallback: boolean;
  /** Uncaught errors, unhandled rejections, violations of the policy, and other incidents that a page must not have. */
  incidents: string[];
  /** The duration of the longest task so far, in ms of wall time, if it was longer than 50 ms. */
  longestTask: number;
}

/** The time within which a widget must settle, in ms: its own 10 s and half a second for the page. */
const SETTLE_TIMEOUT = 10_500;
const FINAL = ['ready', 'stale', 'empty', 'error'];

interface Recorder {
  code: string;
  incidents: string[];
  longestTask: number;
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** Opens a page that records incidents from its start. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(record);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

function record(): void {
  const recorder: Recorder = { code: '', incidents: [], longestTask: 0 };
  window.recorder = recorder;
  addEventListener('error', ({ message }) => recorder.incidents.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => recorder.incidents.push(`rejection: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    recorder.incidents.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  addEventListener('cw-error', ({ code }) => (recorder.code = code));
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorder.longestTask = Math.max(recorder.longestTask, duration);
  });
  observer.observe({ type: 'longtask', buffered: true });
}

/** Waits until the widget has settled, at most ten seconds, and returns its state. */
export async function observe(page: Page, tag: string): Promise<Observation> {
  const before = Date.now();
  await page
    .waitForFunction(
      (name, states) => states.some((state) => document.querySelector(name)?.matches(`:state(${state})`)),
      { timeout: SETTLE_TIMEOUT, polling: 25 },
      tag,
      FINAL,
    )
    .catch(() => undefined);
  const settled = (Date.now() - before) / 1000;
  return { settled, ...(await page.evaluate(look, tag, [...FINAL, 'loading', 'idle'], common.retry)) };
}

/** Collects the observation; runs in the page. */
function look(tag: string, states: string[], retryText: string): Omit<Observation, 'settled'> {
  const widget = document.querySelector(tag);
  const root = widget?.shadowRoot;
  const texts = [...(root?.querySelectorAll('*:not(style, script)') ?? [])].flatMap((element) =>
    [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data.trim()),
  );
  return {
    state: states.find((state) => widget?.matches(`:state(${state})`)) ?? 'none',
    message: root?.querySelector('[part~="message"]')?.textContent?.trim() ?? '',
    text: texts.filter(Boolean).join(' '),
    retry: [...(root?.querySelectorAll('button') ?? [])].some((button) => button.textContent.trim() === retryText),
    fallback: widget?.querySelector('a')?.checkVisibility() ?? false,
    code: window.recorder.code,
    incidents: window.recorder.incidents,
    longestTask: window.recorder.longestTask,
  };
}

/** Presses the button to try again, as a visitor does. */
export async function pressRetry(page: Page, tag: string): Promise<void> {
  const root = await page.evaluateHandle((name) => document.querySelector(name)?.shadowRoot, tag);
  const button = await root.asElement()?.$('button');
  await button?.evaluate((element) => {
    element.click();
  });
}

/**
 * The longest task of a page's main thread until its widget has settled, in ms of CPU time, which other work on the
 * machine does not change, unlike wall time. For one page at a time.
 */
export async function longestTaskCpu(browser: Browser, url: string, tag: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(record);
  await page.tracing.start({ categories: ['-*', 'disabled-by-default-devtools.timeline'] });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await observe(page, tag);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as Trace;
  await page.close();
  const mainThreads = trace.traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(({ tid }) => tid);
  const tasks = trace.traceEvents.filter(({ name, tid }) => name === 'RunTask' && mainThreads.includes(tid));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

interface Trace {
  traceEvents: {
    name: string;
    tid: number;
    /** CPU time of the thread, in µs. */
    tdur?: number;
    args: { name?: string };
  }[];
}
