import { useFakeTimers } from 'sinon';
import { widgetTags } from '../../../../src/widget-table.js';

/** Minutes per step; after each step, the requests that it caused may finish. */
const STEP = 30;
/** Time limit for that, in ms of the real clock. */
const PATIENCE = 20_000;
const TAGS = widgetTags.join();

const { setTimeout: later } = window;
const present = performance.now.bind(performance);
const clock = useFakeTimers({
  now: Date.now(),
  toFake: [
    'Date',
    'performance',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'requestIdleCallback',
    'cancelIdleCallback',
  ],
});

/** Lets time pass on a page whose visitor does nothing. */
export async function pass(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += STEP) {
    await clock.tickAsync(STEP * 60_000);
    await settled();
  }
}

/** Restores the real clock. */
export function release(): void {
  clock.restore();
}

/** Makes the page visible or hidden. */
export function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Waits until every widget has loaded, or is in the given state. */
export function settled(state?: string): Promise<void> {
  return until((widget) =>
    state === undefined
      ? !widget.shadowRoot?.querySelector('[aria-busy="true"]')
      : !!widget.shadowRoot && widget.matches(`:state(${state})`),
  );
}

/** Waits until every widget has an element that this CSS selector matches. */
export function showing(selector: string): Promise<void> {
  return until((widget) => !!widget.shadowRoot?.querySelector(selector));
}

/** Waits until every placeholder, and every link that stands for a widget, has become one. */
export function mounted(): Promise<void> {
  return gone(() => document.querySelector(`[data-cw]:not(:has(${TAGS})), a[href*="#cw="]:not(:is(${TAGS}) *)`));
}

/** Waits until this is so for every widget. */
function until(isSo: (widget: Element) => boolean): Promise<void> {
  return gone(() => [...document.querySelectorAll(TAGS)].find((widget) => !isSo(widget)));
}

/** Waits, by the real clock, until there is no such element. */
async function gone(find: () => Element | null | undefined): Promise<void> {
  const end = present() + PATIENCE;
  for (;;) {
    const restless = find();
    if (!restless) return;
    if (present() > end) throw new Error(`<${restless.localName}> is not at rest: ${restless.shadowRoot?.textContent}`);
    await new Promise((resolve) => later(resolve));
  }
}
