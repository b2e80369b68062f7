import { fold } from '../text/fold.js';

/** A value of a filter, and the number of items it would show. */
export interface Option {
  value: string;
  count: number;
}

/** A filter with its options and value; empty for all. */
export interface Filter<Name extends string> {
  name: Name;
  value: string;
  options: readonly Option[];
  /** The number of items without this filter. */
  all: number;
}

/**
 * The values of a filter among `items` in alphabetical order, each with its number of items in `left`. `textsOf` gives the
 * texts of an item, `valueOf` the value of a text: by default the text itself.
 */
export function optionsOf<Item>(
  items: readonly Item[],
  left: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  valueOf = (text: string) => text,
): Option[] {
  const values = new Map<string, Option>();
  for (const text of tally(items, textsOf).keys()) {
    const value = valueOf(text);
    if (value && !values.has(fold(value))) values.set(fold(value), { value, count: 0 });
  }
  for (const [text, count] of tally(left, textsOf)) {
    const option = values.get(fold(valueOf(text)));
    if (option) option.count += count;
  }
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, option]) => option);
}

/** The number of items with each text: many items have the same one, which is then read only once. */
function tally<Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of items.flatMap(textsOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
