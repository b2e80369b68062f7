import { limits } from '../limits.js';
import { parseDateValue } from './date-value.js';
import { DAY, midnight, startOfDay, WEEK } from './day.js';
import { localIn, momentIn, type Zone } from './zone.js';

/** The days that may still be looked at: a rule without a match would go on for ever. */
export interface Budget {
  days: number;
}

type Span = [start: number, end: number];

/** The longest interval of each frequency, in days; a year of weeks may have 53. */
const LONGEST: Record<string, number> = { YEARLY: 371, MONTHLY: 31, WEEKLY: 7, DAILY: 1 };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The moments of a recurrence rule (RFC 5545 §3.3.10) in order, after `start` and from `from` to the end of the interval in
 * which `to` is; these three are local times. Days are counted as integers, never through a time zone. `undefined` for a rule
 * that is not expanded: one by the hour, minute or second, or with a calendar of its own (RFC 7529).
 */
export function recurrence(
  text: string,
  start: number,
  zone: Zone,
  from: number,
  to: number,
  budget: Budget,
): Iterable<number> | undefined {
  const words = text.toUpperCase().split(';');
  const parts = Object.fromEntries(words.map((part) => part.trim().split('='))) as Record<string, string | undefined>;
  const numbers = (name: string) => parts[name]?.match(/-?\d+/g)?.map(Number);
  const longest = LONGEST[parts['FREQ'] ?? ''] ?? 0;
  if (!longest || !/^GREG|^$/.test(parts['RSCALE'] ?? '')) return undefined;

  const [interval = 1] = numbers('INTERVAL') ?? [];
  const [count = Infinity] = numbers('COUNT') ?? [];
  const until = parseDateValue(parts['UNTIL'] ?? '');
  const positions = numbers('BYSETPOS');
  const yearDays = numbers('BYYEARDAY');
  const weekStart = Math.max(0, WEEKDAYS.indexOf(parts['WKST'] ?? ''));
  const isYearly = longest > 31;
  const weeks = isYearly ? numbers('BYWEEKNO') : undefined;
  let [months, monthDays, days = ''] = [numbers('BYMONTH'), numbers('BYMONTHDAY'), parts['BYDAY']];
  // What the rule does not say is as in its start.
  const [, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    new Date(start).toISOString().match(/\d+/g)?.map(Number) ?? [];
  if (!WEEKDAYS.some((name) => days.includes(name))) {
    const isOpen = !yearDays && !monthDays && longest > 1;
    const byWeek = weeks ?? longest === 7;
    days = (isOpen && byWeek && WEEKDAYS[weekdayOf(start)]) || WEEKDAYS.join();
    if (isOpen && !byWeek) {
      monthDays = [day];
      if (isYearly) months ??= [month];
    }
  }
  /** For each weekday, which of its kind: `-1` is the last one, `0` each, as in all rules by the week or the day. */
  const places = WEEKDAYS.map((name) =>
    [...days.matchAll(RegExp(`(-?\\d*)${name}`, 'g'))].map(([, nth]) => (weeks || longest < 9 ? 0 : Number(nth))),
  );
  /** There are 60 seconds in a minute; a hostile calendar may name more. */
  const timePart = (name: string, own: number) => numbers(name)?.slice(0, 60) ?? [own];
  const times = timePart('BYHOUR', hour)
    .flatMap((hour) => timePart('BYMINUTE', minute).map((minute) => hour * 60 + minute))
    .flatMap((minute) => timePart('BYSECOND', second).map((second) => (minute * 60 + second) * 1_000))
    .filter((time) => time < DAY)
    .sort((one, other) => one - other)
    .slice(0, limits.occurrences);

  /** The first day of the week of a day. */
  const weekOf = (day: number) => day - ((weekdayOf(day) - weekStart + 7) % 7) * DAY;
  /** The year whose weeks a day is in: 1 January may be in a week of the year before (ISO 8601). */
  const weekYearOf = (day: number) => new Date(weekOf(day) + 3 * DAY).getUTCFullYear();
  /** The first week of a year has at least four days in it. */
  const firstWeek = (year: number) => weekOf(startOfDay(year, 1, 4));

  /** A number for the interval that a day is in, which is one more for the next one. */
  const intervalOf = (day: number): number => {
    const date = new Date(day);
    const year = date.getUTCFullYear();
    if (isYearly) return weeks ? weekYearOf(day) : year;
    if (longest > 7) return year * 12 + date.getUTCMonth();
    // 1 January 1970 was a Thursday.
    return Math.floor((day / DAY + 3 - weekStart) / longest);
  };
  const first = intervalOf(midnight(start));

  function* moments(): Generator<number, void, void> {
    let left = count;
    let current = NaN;
    let found: number[] = [];
    // Occurrences are counted from the start, which is the first of them.
    const begin = midnight(count < Infinity ? start : Math.max(start, from)) - longest * DAY;
    for (let day = begin; ; day += DAY) {
      if (budget.days-- <= 0) return;
      const date = new Date(day);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
      const index = intervalOf(day);
      if (index !== current) {
        for (const [place, local] of found.entries()) {
          const moment = momentIn(zone, local);
          // A time that a DST change skips is not counted.
          if (local <= start || !isAt(positions, place, place - found.length) || localIn(zone, moment) !== local)
            continue;
          // `UNTIL` is inclusive; a date is the whole day.
          const time = until?.isDate ? midnight(local) : until?.isUtc ? moment : local;
          if ((until && time > until.local) || --left < 1) return;
          if (local >= from) yield moment;
        }
        // Not `day > to`, because a day beyond those of `Date` is no number.
        if (!(day <= to)) return;
        [current, found] = [index, []];
      }
      const inMonth = (): Span => [startOfDay(year, month, 1), startOfDay(year, month + 1, 1)];
      const inYear = (): Span => [startOfDay(year, 1, 1), startOfDay(year + 1, 1, 1)];
      const inWeeks = (): Span => [firstWeek(weekYearOf(day)), firstWeek(weekYearOf(day) + 1)];
      /** Whether the day is at one of these places in a period, in days or weeks from its start or, below 0, its end. */
      const isIn = (list: readonly number[] | undefined, span: () => Span, length = DAY): boolean => {
        const [index = 0, back = 0] = list ? span().map((edge) => Math.floor((day - edge) / length)) : [];
        return isAt(list, index, back);
      };
      if (months && !months.includes(month)) day = startOfDay(year, month + 1, 1) - DAY;
      else if (
        (index - first) % (interval || 1) === 0 &&
        places[weekdayOf(day)]?.some((nth) => !nth || isIn([nth], isYearly && !months ? inYear : inMonth, WEEK)) &&
        isIn(monthDays, inMonth) &&
        isIn(yearDays, inYear) &&
        isIn(weeks, inWeeks, WEEK)
      )
        found.push(...times.map((time) => day + time));
    }
  }
  return moments();
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(local: number): number {
  return (new Date(local).getUTCDay() + 6) % 7;
}

/** Whether a place is one of those that are admitted; it is given as counted from the start, and from the end, below 0. */
function isAt(list: readonly number[] | undefined, index: number, back: number): boolean {
  return list?.some((place) => place - 1 === index || place === back) ?? true;
}
