import { grouped } from '../../text/numbers.js';

const rules = new Intl.PluralRules('ar');

/**
 * A noun in the six forms of Arabic (https://cldr.unicode.org/index/cldr-spec/plural-rules): those for none, one and two
 * replace the number; three to ten, eleven to ninety-nine, and the rest, such as a hundred, follow it.
 */
export type Forms = readonly [zero: string, one: string, two: string, few: string, many: string, other: string];

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A count with its noun. `text` is the count as it is written. */
export function plural(count: number, forms: Forms, text = grouped(count, '.')): string {
  const form = ORDER.indexOf(rules.select(count));
  return form < 3 ? (forms[form] ?? '') : `${text} ${forms[form] ?? ''}`;
}
