import type { CwLoadEvent } from '../element/events.js';
import { shared } from '../shared.js';

/** In em: the frame and one item on narrow screens, the same on wide ones; how many items when nobody says. */
type Height = readonly [frame: number, item: number, wideFrame: number, wideItem: number, items: number];

/** Measured with texts of the usual length; the most that a screen shows matters, not the most that there can be. */
const heights: Record<string, Height> = {
  'news-feed': [7, 16, 5, 9.3, 10],
  'news-feed compact': [6.5, 6, 5, 4.4, 10],
  'weather-card': [33, 2.8, 22, 3.2, 0],
  'weather-card line': [7.5, 2.8, 3, 3.5, 0],
  'job-board': [24, 16, 13, 10, 10],
  'poll-box': [26, 0, 26, 0, 0],
  'submit-news': [149, 0, 129, 0, 0],
};

/** The numbers of items that are told apart; further down nothing is on the first screen. */
const MOST = 16;
const WIDE = '(min-width:48em)';

/**
 * Keeps the place of every widget before its data is there, a screen at most, so that what stands below does not move.
 * The place stays where the content turns out smaller in sight; it is given up when there is none, out of sight below,
 * and for each item that does not exist.
 */
export function reserve(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules());
  // By way of the prototype: an element of the page may have taken the name on the document itself.
  const page = Document.prototype;
  const sheets: CSSStyleSheet[] = Reflect.get(page, 'adoptedStyleSheets', document);
  Reflect.set(page, 'adoptedStyleSheets', [...sheets, sheet], document);
  document.addEventListener('cw-load', release);
}

function release({ target, items }: CwLoadEvent): void {
  const widget = target as HTMLElement & { limit?: number };
  if (widget.limit && items < widget.limit) widget.style.setProperty('--cw--items', String(items));
  if (widget.getBoundingClientRect().top > innerHeight) widget.style.setProperty('min-block-size', 'auto');
}

function rules(): string {
  let css = '';
  let wide = '';
  for (const [key, [frame, item, wideFrame, wideItem, items]] of Object.entries(heights)) {
    const places = selectors(key);
    css += rule(places, frame, item, items);
    wide += rule(places, wideFrame, wideItem, items);
  }
  for (let count = 0; count <= MOST; count++) {
    const named = ['limit', 'forecast'].flatMap((name) =>
      ['', 'data-cw-'].map((form) => `[${form}${name}="${count}"]`),
    );
    css += `${named.join()}{--cw--items:${count}}`;
  }
  return `${css}@media${WIDE}{${wide}}`;
}

/** The widget, and its placeholder for as long as the widget is not in it. No weight: the page's own rule wins. */
function selectors(key: string): string {
  const [name = '', layout] = key.split(' ');
  const prefix = shared.settings?.prefix;
  const tags = prefix ? `${name},${prefix}-${name}` : name;
  const chosen = (form: string): string => (layout ? `[${form}layout=${layout}]` : '');
  return (
    `:where(:is(${tags})${chosen('')}:not(:state(empty),:state(error))),` +
    `:where([data-cw=${name}]${chosen('data-cw-')}:not(:has(${tags})))`
  );
}

function rule(places: string, frame: number, item: number, items: number): string {
  const least = `min(100svh,${frame}em + ${item}em*var(--cw--items,${items}))`;
  return `${places}{min-block-size:var(--cw-min-height,${least})}`;
}
