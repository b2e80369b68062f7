import { between, COUNTS, heightsOf, isHigh, KEPT, MOST_ITEMS, PLACE, WIDE } from '../reserved-height.js';
import { shared } from '../shared.js';
import { type ReservedHeight, widgetTags } from '../widget-table.js';
import { MISSING, REFUSED } from './placeholder.js';
import { releaseAtLoad } from './release.js';

/** Prerendered content already has the height of its widget. */
const PRERENDERED = ':has(>[data-cw-prerendered])';

let sheet: CSSStyleSheet | undefined;

/**
 * Reserves the height of every widget before its data is loaded, one screen at most, so that the content below does not
 * move. A widget that is empty, failed or refused has no reserved height (the selectors below); the part that its data
 * does not fill is released by `release.ts`.
 */
export function reserve(): void {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(rules());
  keepPlaces(document);
  releaseAtLoad();
}

/** Reserves nothing, not even the heights that the page's head keeps: for pages on which only the links can be shown. */
export function reserveNothing(): void {
  document.documentElement.style.setProperty(KEPT, 'auto');
}

/** Adopts the style sheet in a document or a shadow root, once. */
export function keepPlaces(root: Document | ShadowRoot): void {
  // Read through the prototype: an element of the page may have clobbered the name on the document itself.
  const owner = root === document ? Document.prototype : ShadowRoot.prototype;
  const sheets: CSSStyleSheet[] = Reflect.get(owner, 'adoptedStyleSheets', root);
  if (sheet && !sheets.includes(sheet)) Reflect.set(owner, 'adoptedStyleSheets', [...sheets, sheet], root);
}

function rules(): string {
  let css = '';
  let wide = '';
  const high = widgetTags.filter(isHigh);
  for (const tag of high) {
    for (const [layout, height] of Object.entries<ReservedHeight>(heightsOf(tag))) {
      const [frame, item, wideFrame, wideItem, items] = height;
      const places = selectors(tag, layout);
      css += rule(places, frame, item, items);
      wide += rule(places, wideFrame, wideItem, items);
    }
  }
  for (let count = 0; count <= MOST_ITEMS; count++) {
    const named = COUNTS.flatMap((name) => ['', 'data-cw-'].map((form) => `[${form}${name}="${count}"]`));
    css += `${named.join()}{--cw--items:${count}}`;
  }
  // An element that is not registered yet is inline, so that a height would have no effect. The margins of its content
  // stay inside, as they do in a registered one.
  const blocks = `:where(${tags(high)}):where(:not(:defined)){display:flow-root}`;
  const places = [PLACE, tags(high)];
  const ended = `:where(${places.join()},[${MISSING}],[${REFUSED}]){${KEPT}:auto}`;
  return `${blocks}${ended}${css}${between(places)}@media(min-width:${WIDE}){${wide}}`;
}

/** Selects the widget, and its placeholder until the widget is in it. Zero specificity: the page's own rules win. */
function selectors(name: string, layout: string): string {
  const own = tags([name]);
  const chosen = (form: string): string => (layout ? `[${form}layout=${layout}]` : '');
  return (
    `:where(:is(${own})${chosen('')}:not(:state(empty),:state(error),:state(prerendered),[${MISSING}],${PRERENDERED})),` +
    `:where([data-cw=${name}]${chosen('data-cw-')}:not(:has(${own}),[${REFUSED}],[${MISSING}],${PRERENDERED}))`
  );
}

/** The tag names on this page, with and without the prefix. */
function tags(names: readonly string[]): string {
  const prefix = shared.settings?.prefix;
  return names.flatMap((name) => (prefix ? [name, `${prefix}-${name}`] : [name])).join();
}

function rule(places: string, frame: number, item: number, items: number): string {
  const least = `min(100svh,${frame}em + ${item}em*var(--cw--items,${items}))`;
  return `${places}{min-block-size:var(--cw-min-height,${least})}`;
}
