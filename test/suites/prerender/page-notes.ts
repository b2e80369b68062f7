/**
 * Runs in the page, before its own scripts.
 * @module
 */

/** What is seen of a page, at its end and in each frame. */
export interface Notes {
  /** The number of visible items of each widget. */
  items: Record<string, number>;
  /** The number of visible headings of widgets. */
  headings: number;
  /** The visible dates of prerendered data. */
  dates: string[];
  /** The state of each widget that runs. */
  states: string[];
  /** Prerendered content that is still in the page. */
  leftovers: number;
  /** The items and headings of each frame with others than at the end. */
  oddFrames: string[];
  /** Items of running widgets that were removed again. */
  replacedItems: number;
  /** Violations of the page’s policy. */
  violations: string[];
  /** The cumulative layout shift. */
  shift: number;
}

/** The items of each widget. */
const items: Record<string, string> = {
  'news-feed': '[part="item"]',
  'weather-card': '[part~="content"]',
  'poll-box': '[part="choice"]',
  'job-board': '[part="item"]',
};
const tags = Object.keys(items);

/** Starts taking notes; `globalThis.notes()` returns them. */
function startNotes(): void {
  const frames: string[] = [];
  const rendered = new Set<Element>();
  const violations: string[] = [];
  let shift = 0;

  const visible = (roots: ParentNode[], selector: string): Element[] =>
    roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const shadows = (tag: string): ShadowRoot[] =>
    [...document.querySelectorAll(tag)].flatMap((each) => each.shadowRoot ?? []);
  const rootsOf = (tag: string): ParentNode[] => [
    ...document.querySelectorAll(`[data-cw-prerendered="${tag}"]`),
    ...shadows(tag),
  ];
  const itemsNow = (): Record<string, number> =>
    Object.fromEntries(tags.map((tag) => [tag, visible(rootsOf(tag), items[tag] ?? '').length]));
  const headingsNow = (): number => visible(tags.flatMap(rootsOf), '[part="heading"]').length;
  const summary = (): string => JSON.stringify([itemsNow(), headingsNow()]);

  const frame = (): void => {
    // Before, the page is parsed in part.
    if (document.readyState !== 'loading') frames.push(summary());
    for (const tag of tags) for (const item of visible(shadows(tag), items[tag] ?? '')) rendered.add(item);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const notes = (): Notes => ({
    items: itemsNow(),
    headings: headingsNow(),
    dates: visible([document], '.cw-date').map(({ textContent }) => textContent.trim()),
    states: tags.flatMap((tag) =>
      [...document.querySelectorAll(tag)].map((widget) => String((widget as Element & { state?: string }).state)),
    ),
    leftovers: document.querySelectorAll('[data-cw-prerendered]').length,
    oddFrames: [...new Set(frames)].filter((each) => each !== summary()),
    replacedItems: [...rendered].filter(({ isConnected }) => !isConnected).length,
    violations,
    shift,
  });
  Object.assign(globalThis, { notes });
}

startNotes();
