import { between, COUNTS, heightsOf, isHigh, KEPT, MOST_ITEMS, PLACE, WIDE } from '../reserved-height.js';
import { factsOf, type WidgetTag } from '../widget-table.js';
import type { HeadWidget } from './head.js';

type Form = HeadWidget['form'];

/** The custom property with the height of a place. */
const HEIGHT = '--cw--h';

/** The places of a widget in each form; and what makes of them a block, as an element is once it is registered. */
const forms = {
  element: { place: (tag: string) => tag, state: ':not(:defined)', display: 'display:flow-root;', prefix: '' },
  placeholder: { place: (tag: string) => `[data-cw=${tag}]`, state: '', display: '', prefix: 'data-cw-' },
  link: { place: (tag: string) => `a[href*="cw=${tag}"]`, state: '', display: 'display:inline-block;', prefix: '' },
};

/** A place of a widget on the page. */
interface Place {
  form: Form;
  tag: WidgetTag;
  /** The attributes that its height depends on. */
  options: [name: string, value: string][];
  /** Heights in em, on narrow and on wide screens. */
  narrow: number;
  wide: number;
}

/**
 * The rule that keeps the height of these widgets until the script does: the same height, where scripts run. The page’s
 * own rules win. Empty if there is no widget.
 */
export function keepHeight(widgets: readonly HeadWidget[]): string {
  const all = widgets.flatMap(placeOf);
  if (!all.length) return '';
  const places = distinct(all);
  const wide = places.map((place) => `${selectorOf(place)}{${HEIGHT}:${rounded(place.wide)}em}`);
  const narrow = places.flatMap((place) =>
    place.narrow === place.wide ? [] : [`${selectorOf(place)}{${HEIGHT}:${rounded(place.narrow)}em}`],
  );
  const onNarrow = narrow.length ? `@media(width<${WIDE}){${narrow.join('')}}` : '';
  const placeholder = widgets.some(isLow) ? PLACE : '[data-cw]';
  const blocks = [...new Set(places.map(({ form }) => form))].map((form) => blockRule(form, places));
  return `@media(scripting){${wide.join('')}${onNarrow}${blocks.join('')}${margins(all, placeholder)}}`;
}

function placeOf({ tag, form, attributes }: HeadWidget): Place[] {
  const known = factsOf(tag) ? (tag as WidgetTag) : undefined;
  if (!known || !isHigh(known)) return [];
  const heights = heightsOf(known);
  const { layout = '' } = attributes;
  const isLayout = layout !== '' && heights[layout] !== undefined;
  const counts = COUNTS.filter((name) => isCount(attributes[name]));
  const [frame, item, wideFrame, wideItem, items] = heights[isLayout ? layout : ''] ?? NONE;
  const count = counts.length ? Math.max(...counts.map((name) => Number(attributes[name]))) : items;
  const options = [...(isLayout ? ['layout'] : []), ...counts].map((name): [string, string] => [
    name,
    attributes[name] ?? '',
  ]);
  return [{ tag: known, form, options, narrow: frame + item * count, wide: wideFrame + wideItem * count }];
}

function isLow({ tag }: HeadWidget): boolean {
  return factsOf(tag) !== undefined && !isHigh(tag as WidgetTag);
}

const NONE = [0, 0, 0, 0, 0] as const;

/** Whether a number of items has a rule in the script. */
function isCount(value = ''): boolean {
  return /^(?:0|[1-9]\d?)$/.test(value) && Number(value) <= MOST_ITEMS;
}

/** Without digits that only binary fractions have. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Each place once, without options if all of its form and widget have one height; those with most options last. */
function distinct(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    const others = places.filter(({ form, tag }) => form === place.form && tag === place.tag);
    const isAlike = others.every(({ narrow, wide }) => narrow === place.narrow && wide === place.wide);
    const options = isAlike ? [] : place.options;
    const written = { ...place, options };
    found.set(selectorOf(written), written);
  }
  return [...found.values()].sort((a, b) => a.options.length - b.options.length);
}

function selectorOf({ form, tag, options }: Place): string {
  const { place, prefix } = forms[form];
  const chosen = options.map(([name, value]) =>
    form === 'link' ? `[href*="${name}=${value}"]` : `[${prefix}${name}="${value}"]`,
  );
  return place(tag) + chosen.join('');
}

function blockRule(form: Form, places: readonly Place[]): string {
  const { place, state, display } = forms[form];
  const tags = places.filter((each) => each.form === form).map(({ tag }) => tag);
  const own = form === 'placeholder' ? ['[data-cw]'] : [...new Set(tags)].map((tag) => place(tag) + state);
  return `:where(${own.join()}){${display}min-block-size:var(${KEPT},min(100svh,var(${HEIGHT})))}`;
}

/** The margins of places that may be side by side. */
function margins(places: readonly Place[], placeholder: string): string {
  const blocks = places.flatMap(({ form, tag }) => (form === 'link' ? [] : [form === 'element' ? tag : placeholder]));
  return blocks.length > 1 ? between([...new Set(blocks)]) : '';
}
