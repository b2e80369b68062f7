import type { Locale } from '../locales/locale.js';

export const dateForms = ['absolute', 'long'] as const;
/** `absolute` is in figures (27/11/2026 - 18:33), `long` in full (27 novembre 2026 à 18 h 33). */
export type DateForm = (typeof dateForms)[number];

/** The long form of each language, created once: lists compare the strings that their items are rendered with. */
const long = new WeakMap<Locale['common'], Locale['common']>();

/** The strings with dates in a form. */
export function datesIn(strings: Locale['common'], style: DateForm): Locale['common'] {
  if (style !== 'long') return strings;
  const known = long.get(strings) ?? { ...strings, date: strings.longDate, dateTime: strings.longDateTime };
  long.set(strings, known);
  return known;
}
