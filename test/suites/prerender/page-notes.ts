/**
 * Takes notes about a page; runs in it, before its own scripts. `globalThis.notes()` returns them.
 * @module
 */

/** What is seen of a page, at its end and in each frame. */
export interface Notes {
  /** The number of visible items of each widget, in the order of the page. */
  items: number[];
  /** The number of visible headings of widgets. */
  headings: number;
  /** The visible dates of prerendered data. */
  dates: string[];
  /** Whether form fields and buttons are visible. */
  hasControls: boolean;
  /** The state of each widget that runs. */
  states: string[];
  /** Prerendered content that is still in the page. */
  leftovers: number;
  /** The items and headings of each frame with others than at the end. */
  oddFrames: string[];
  /** The farthest that the text behind a widget has moved between two frames, in px. */
  moved: number;
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
  'poll-box': '[part="choice"],[part="outcome"] [part~="result"]',
  'job-board': '[part="item"]',
};
const tags = Object.keys(items);

const frames: string[] = [];
const positions: number[][] = [];
const rendered = new Set<Element>();
const violations: string[] = [];
let shift = 0;

const CONTENT = 'data-cw-prerendered';
/** The places of widgets: elements, placeholders, and the content of links, which is in no other element. */
const places = (): Element[] =>
  [...document.querySelectorAll(tags.join())]
    .concat(...document.querySelectorAll('[data-cw]'))
    .concat(...document.querySelectorAll(`[${CONTENT}]:not(:is([data-cw], ${tags.join()}) *)`))
    .filter((place) => !place.parentElement?.hasAttribute('data-cw'))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
const tagOf = (place: Element): string =>
  place.getAttribute('data-cw') ?? place.getAttribute(CONTENT) ?? place.localName;
const widgetOf = (place: Element): Element | null =>
  tags.includes(place.localName) ? place : place.querySelector(tagOf(place));
const visible = (roots: ParentNode[], selector: string): Element[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
const shadowOf = (place: Element): ShadowRoot[] => [widgetOf(place)?.shadowRoot ?? []].flat();
const rootsOf = (place: Element): ParentNode[] => [
  ...(place.hasAttribute(CONTENT) ? [place] : place.querySelectorAll(`[${CONTENT}]`)),
  ...shadowOf(place),
];
const itemsIn = (place: Element): number => visible(rootsOf(place), items[tagOf(place)] ?? '').length;
const headings = (): number => visible(places().flatMap(rootsOf), '[part="heading"]').length;
const summary = (): string => JSON.stringify([places().map(itemsIn), headings()]);

function frame(): void {
  // Before, the page is parsed in part.
  if (document.readyState !== 'loading') {
    frames.push(summary());
    positions.push([...document.querySelectorAll('.next')].map((each) => each.getBoundingClientRect().top));
  }
  for (const place of places()) {
    for (const item of visible(shadowOf(place), items[tagOf(place)] ?? '')) rendered.add(item);
  }
  requestAnimationFrame(frame);
}

/** The largest change of a height between two frames: each position minus the one before it. */
function farthest(): number {
  const steps = positions.map((tops) => tops.map((top, index) => top - (tops[index - 1] ?? 0)));
  return Math.max(
    0,
    ...steps
      .slice(1)
      .flatMap((heights, index) => heights.map((height, at) => Math.abs(height - (steps[index]?.[at] ?? height)))),
  );
}

function notes(): Notes {
  return {
    items: places().map(itemsIn),
    headings: headings(),
    dates: visible([document], '.cw-date').map(({ textContent }) => textContent.trim()),
    hasControls: visible([document], 'input,button,select').length > 0,
    states: places().flatMap((place) => (widgetOf(place) as { state?: string } | null)?.state ?? []),
    leftovers: document.querySelectorAll(`[${CONTENT}]`).length,
    oddFrames: [...new Set(frames)].filter((each) => each !== summary()),
    moved: farthest(),
    replacedItems: [...rendered].filter(({ isConnected }) => !isConnected).length,
    violations,
    shift,
  };
}

requestAnimationFrame(frame);
addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective), true);
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });
Object.assign(globalThis, { notes });
