import { useFakeTimers } from 'sinon';

/** Minutes at a time, and between two steps whatever they have set off comes to its end. */
const STEP = 30;
/** How long that may take, in ms of the real clock. */
const PATIENCE = 20_000;
const TAGS = 'news-feed,weather-card,job-board,poll-box,submit-news';

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

/** From here on time passes by itself. */
export function release(): void {
  clock.restore();
}

/** The visitor looks at the page, or at another one. */
export function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Until every widget has got what it asks for, in this state if one is given. */
export async function settled(state?: string): Promise<void> {
  const end = present() + PATIENCE;
  for (;;) {
    const widgets = [...document.querySelectorAll(TAGS)];
    const isAtRest = (widget: Element): boolean =>
      state === undefined
        ? !widget.shadowRoot?.querySelector('[aria-busy="true"]')
        : !!widget.shadowRoot && widget.matches(`:state(${state})`);
    const restless = widgets.find((widget) => !isAtRest(widget));
    if (!restless) return;
    if (present() > end) throw new Error(`<${restless.localName}> is not at rest: ${restless.shadowRoot?.textContent}`);
    await new Promise((resolve) => later(resolve));
  }
}
