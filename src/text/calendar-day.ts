import { MONTH_NAMES } from './month-names.js';

/** A day of the calendar; `month` is 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MONTHS = MONTH_NAMES.map((names) => new RegExp(`^(?:${names})`));

/** A word, with the day before it that says that it is a month, and what stands between them in Breton or Catalan. */
const WORD = /(?:\b\d{1,2}\.? (?:viz |de )?)?[a-z]+/g;
/** French, as in "du 3 au 5 mai"; November in Breton and December in Catalan where they follow a day. */
const NO_MONTH = /^d(?:u|es)$/;

/**
 * The day in a text that holds nothing else but, perhaps, the name of its weekday, which is not believed:
 * `2003-12-31` and its truncations (`2003-12-00` is one), `20031231`, `26/06/2020` (day first, as in France),
 * `01 déc. 2020`, `Dec 1, 2020`, and so in the languages of `MONTH_NAMES`: `3 de març de 2026`.
 * `undefined` where there is none, or one that the calendar does not have.
 */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
  const found = yearFirst(plain) ?? dayFirst(plain) ?? monthByName(plain);
  // MySQL, and SPIP with it, writes 00 for a day or a month that is not known: it is the first one.
  const day = found && { ...found, month: found.month || 1, day: found.day || 1 };
  return day && exists(day) ? day : undefined;
}

function yearFirst(text: string): CalendarDay | undefined {
  const match = /^\D*?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})?)?\D*$/.exec(text);
  const [, year, month, day, compactMonth, compactDay] = match ?? [];
  if (!year || (!month && !compactMonth && monthIn(text))) return undefined;
  return { year: Number(year), month: Number(month ?? compactMonth ?? 1), day: Number(day ?? compactDay ?? 1) };
}

function dayFirst(text: string): CalendarDay | undefined {
  const match = /(?:^|[^\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  // No thirteenth month: then it was written the American way.
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

function monthByName(text: string): CalendarDay | undefined {
  const month = monthIn(text);
  const numbers = text.match(/\d+/g) ?? [];
  if (!month || !numbers.length || numbers.length > 2) return undefined;
  const [first = '', second] = numbers;
  if (second === undefined) return first.length === 4 ? { year: Number(first), month, day: 1 } : undefined;
  const yearIsFirst = first.length > 2;
  return { year: fullYear(yearIsFirst ? first : second), month, day: Number(yearIsFirst ? second : first) };
}

/** The last word that names a month: in "mar. 01 mar. 2022" the first one is a Tuesday. */
function monthIn(text: string): number {
  const words = (text.match(WORD) ?? []).filter((word) => !NO_MONTH.test(word));
  const months = words.map((word) => MONTHS.findIndex((month) => month.test(word.replace(/^.* /, ''))) + 1);
  return months.filter(Boolean).at(-1) ?? 0;
}

/** RFC 5322 §4.3: two digits are 2000 to 2049 or 1950 to 1999, three count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year + (digits.length === 2 && year < 50 ? 2000 : 1900);
}

function exists({ year, month, day }: CalendarDay): boolean {
  if (year < 1000 || year > 9999) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
