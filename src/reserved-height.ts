import { type WidgetFacts, widgetTable, widgetTags, type WidgetTag } from './widget-table.js';

/** Higher numbers of items need no rule of their own, because they are below the first screen. */
export const MOST_ITEMS = 16;
/** The attributes that name a number of items. */
export const COUNTS = ['limit', 'forecast'];
/** The width from which screens are wide, for media queries. */
export const WIDE = '48em';
/** The custom property that ends the heights which a page’s own head keeps (`head/`): the script sets it to `auto`. */
export const KEPT = '--cw--kept';

/** The reserved heights of a widget by layout. */
export function heightsOf(tag: WidgetTag): WidgetFacts['heights'] {
  return widgetTable[tag].heights;
}

/** Whether a widget takes room before it has something to show: the height of any other one is not kept. */
export function isHigh(tag: WidgetTag): boolean {
  return heightsOf(tag)['']?.[0] !== 0;
}

/** Selects placeholders, but for those of widgets that may take no room at all, and so have no margin either. */
export const PLACE = `[data-cw]${widgetTags.map((tag) => (isHigh(tag) ? '' : `:not([data-cw=${tag}])`)).join('')}`;

/** A rule: adjacent places get a margin on both sides, so that they stay aligned if they are in a flex row. */
export function between(places: readonly string[]): string {
  const any = places.length > 1 ? `:is(${places.join()})` : places.join();
  return `:where(${any}:has(+${any}),${any}+${any}){margin-block:1em}`;
}
