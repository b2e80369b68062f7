import { shared } from '../shared.js';
import { REFUSED } from './placeholder.js';
import { releaseAtLoad } from './release.js';

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

const WIDGETS = Object.keys(heights).filter((key) => !key.includes(' '));

/** The numbers of items that are told apart; further down nothing is on the first screen. */
const MOST = 16;
const WIDE = '(min-width:48em)';

let sheet: CSSStyleSheet | undefined;

/**
 * Keeps the place of every widget before its data is there, a screen at most, so that what stands below does not move.
 * It is given up when there is no data, and for what the data does not fill: see `release.ts`.
 */
export function reserve(): void {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(rules());
  keepPlaces(document);
  releaseAtLoad();
}

/** Keeps the places in a document or a shadow root, once. */
export function keepPlaces(root: Document | ShadowRoot): void {
  // By way of the prototype: an element of the page may have taken the name on the document itself.
  const owner = root === document ? Document.prototype : ShadowRoot.prototype;
  const sheets: CSSStyleSheet[] = Reflect.get(owner, 'adoptedStyleSheets', root);
  if (sheet && !sheets.includes(sheet)) Reflect.set(owner, 'adoptedStyleSheets', [...sheets, sheet], root);
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
  return `${css}${between()}@media${WIDE}{${wide}}`;
}

/** Widgets in a row do not touch: on both sides of each, so that they stay level where the row is a line. */
function between(): string {
  const any = `:where([data-cw],${tags(WIDGETS)})`;
  return `${any}:where(:has(+${any}),${any}+*){margin-block:1em}`;
}

/** The widget, and its placeholder for as long as the widget is not in it. No weight: the page's own rule wins. */
function selectors(key: string): string {
  const [name = '', layout] = key.split(' ');
  const own = tags([name]);
  const chosen = (form: string): string => (layout ? `[${form}layout=${layout}]` : '');
  return (
    `:where(:is(${own})${chosen('')}:not(:state(empty),:state(error))),` +
    `:where([data-cw=${name}]${chosen('data-cw-')}:not(:has(${own}),[${REFUSED}]))`
  );
}

/** As they are written on this page. */
function tags(names: readonly string[]): string {
  const prefix = shared.settings?.prefix;
  return names.flatMap((name) => (prefix ? [name, `${prefix}-${name}`] : [name])).join();
}

function rule(places: string, frame: number, item: number, items: number): string {
  const least = `min(100svh,${frame}em + ${item}em*var(--cw--items,${items}))`;
  return `${places}{min-block-size:var(--cw-min-height,${least})}`;
}
