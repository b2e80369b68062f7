import { MONTH_NAMES } from './month-names.js';

/** A day of the calendar; `month` is 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MONTHS = MONTH_NAMES.map((names) => new RegExp(`^(?:${names})`));

/** A word after a day, with what may stand between: `3 viz Du`, `3 Cʼhwevrer`, `3 de març`, `3rd of May`. */
const BEHIND_DAY = /\b\d{1,2}(?:er|st|nd|rd|th)?\W*(?:(?:viz|de?|of|c)\W+)*([a-z]+)/g;
/** A word before a number, except the French articles `du` and `des`, which would match as months: "du 3 mai". */
const BEFORE_NUMBER = /\b(?!d(?:u|es)\b)([a-z]+)\W*(?:(?:del?|of)\W+)?\d/g;

/**
 * The date in a text that holds nothing else except, perhaps, the name of its weekday, which is ignored:
 * `2003-12-31` and its truncations (`2003-12-00` is one), `20031231`, `26/06/2020` (day first, as in France),
 * `01 déc. 2020`, `Dec 1, 2020`, and the same in the languages of `MONTH_NAMES`: `3 de març de 2026`.
 * A month or a year alone gives its first day; with `isWhole`, `undefined`. Also `undefined` if there is no date, or
 * one that does not exist in the calendar.
 */
export function parseCalendarDay(text: string, isWhole = false): CalendarDay | undefined {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
  const found = yearFirst(plain) ?? dayFirst(plain) ?? monthByName(plain);
  // MySQL, and SPIP with it, writes 00 for an unknown day or month.
  const day = found && !(isWhole && !found.day) && { ...found, month: found.month || 1, day: found.day || 1 };
  return day && exists(day) ? day : undefined;
}

function yearFirst(text: string): CalendarDay | undefined {
  const match = /^\D*?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})?)?\D*$/.exec(text);
  const [, year, month, day, compactMonth, compactDay] = match ?? [];
  if (!year || (!month && !compactMonth && monthIn(text))) return undefined;
  return { year: Number(year), month: Number(month ?? compactMonth), day: Number(day ?? compactDay) };
}

function dayFirst(text: string): CalendarDay | undefined {
  const match = /(?:^|[^\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  // A second number over 12 can't be a month: the date is in American order.
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

function monthByName(text: string): CalendarDay | undefined {
  const month = monthIn(text);
  const numbers = text.match(/\d+/g) ?? [];
  if (!month || !numbers.length || numbers.length > 2) return undefined;
  const [first = '', second] = numbers;
  if (second === undefined) return first.length === 4 ? { year: Number(first), month, day: 0 } : undefined;
  const yearIsFirst = first.length > 2;
  return { year: fullYear(yearIsFirst ? first : second), month, day: Number(yearIsFirst ? second : first) };
}

/**
 * The number of the first month whose name stands beside a number, 0 for none. In "mar. 01 mar. 2022" the first "mar." is
 * a Tuesday; in "1er juin 2026 à la mairie" the word "mairie" begins like "mai".
 */
function monthIn(text: string): number {
  const words = [BEHIND_DAY, BEFORE_NUMBER].flatMap((pattern) => [...text.matchAll(pattern)]);
  const months = words.map(([, word = '']) => MONTHS.findIndex((month) => month.test(word)) + 1);
  return months.find(Boolean) ?? 0;
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
