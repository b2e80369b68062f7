import { DAY, midnight, startOfDay, WEEK } from './day.js';
import type { Rule } from './rule.js';

/** The days that may still be looked at: a rule without a match would go on for ever. */
export interface Budget {
  days: number;
}

/** The first moment of a period, as a local time, and the first one after it. */
type Span = readonly [first: number, end: number];

/**
 * The local times of a rule in order, from an interval before `from` to `to`, without those up to `start`; with `COUNT` from
 * the beginning. `COUNT` and `UNTIL` are up to the caller, because only the zone tells which times exist. Days are counted
 * as integers, never through a time zone.
 */
export function* recurrence(rule: Rule, start: number, from: number, to: number, budget: Budget): Generator<number> {
  const { BYSETPOS: positions } = rule.numbers;
  const [first, interval] = intervalsOf(rule, start, from);
  for (let index = rule.count < Infinity ? 0 : Math.max(0, first); ; index++) {
    const [begin, end] = interval(index);
    // Not `begin > to`, because a year beyond those of `Date` is no number.
    if (!(begin <= to)) return;
    const times: number[] = [];
    for (let day = begin; day < end; day += DAY) {
      if (budget.days-- <= 0) return;
      if (matches(rule, day)) times.push(...rule.times.map((time) => day + time));
    }
    const isChosen = (index: number) =>
      positions?.some((at) => at === index + 1 || at === index - times.length) ?? true;
    for (const [index, time] of times.entries()) if (time > start && isChosen(index)) yield time;
  }
}

/** The intervals of a rule by their index, counted from that of its start; and the index of one before `from`. */
function intervalsOf(rule: Rule, start: number, from: number): [first: number, interval: (index: number) => Span] {
  const { unit, interval } = rule;
  const { BYMONTH: months, BYWEEKNO: weeks } = rule.numbers;
  if (unit === 'DAILY' || unit === 'WEEKLY') {
    const length = unit === 'DAILY' ? DAY : WEEK;
    const origin = unit === 'DAILY' ? midnight(start) : weekOf(midnight(start), rule);
    const at = (index: number) => origin + index * interval * length;
    return [Math.floor((from - origin) / length / interval) - 1, (index) => [at(index), at(index) + length]];
  }
  if (weeks) {
    const origin = weekYearOf(midnight(start), rule);
    const first = (new Date(from).getUTCFullYear() - origin) / interval;
    return [Math.floor(first) - 1, (index) => weekYear(origin + index * interval, rule)];
  }
  // Most rules by the year name one month.
  const month = unit === 'YEARLY' && months?.length === 1 ? months[0] : undefined;
  const length = unit === 'YEARLY' ? 12 : 1;
  const origin = Math.floor(monthsOf(start) / length) * length;
  const at = (count: number) => startOfDay(0, count + 1, 1);
  return [
    Math.floor((monthsOf(from) - origin) / length / interval) - 1,
    (index) => {
      const count = origin + index * interval * length + (month ?? 1) - 1;
      return [at(count), at(count + (month ? 1 : length))];
    },
  ];
}

/** The months since the year 0. */
function monthsOf(local: number): number {
  const date = new Date(local);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of the week of a day. */
function weekOf(day: number, { weekStart }: Rule): number {
  return day - ((new Date(day).getUTCDay() - weekStart + 7) % 7) * DAY;
}

/** The weeks of a year: the first has at least four days in it (ISO 8601). */
function weekYear(year: number, rule: Rule): Span {
  const first = (each: number) => weekOf(startOfDay(each, 1, 4), rule);
  return [first(year), first(year + 1)];
}

/** The year whose weeks a day is in: 1 January may be in a week of the year before. */
function weekYearOf(day: number, rule: Rule): number {
  return new Date(weekOf(day, rule) + 3 * DAY).getUTCFullYear();
}

/** Whether a day satisfies all parts of a rule. */
function matches(rule: Rule, day: number): boolean {
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO } = rule.numbers;
  const date = new Date(day);
  const weekdays = rule.weekdays.filter(({ weekday }) => weekday === date.getUTCDay());
  if (!weekdays.length) return false;
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const inMonth = (): Span => [startOfDay(year, month, 1), startOfDay(year, month + 1, 1)];
  const inYear = (): Span => [startOfDay(year, 1, 1), startOfDay(year + 1, 1, 1)];
  /** Whether the day is at one of these places in a period, counted in days or weeks from its start or, below 0, its end. */
  const isAt = (places: readonly number[] | undefined, span: () => Span, length = DAY): boolean => {
    if (!places) return true;
    const [from, back] = span().map((edge) => Math.floor((day - edge) / length));
    return places.some((place) => place - 1 === from || place === back);
  };
  return (
    (!BYMONTH || BYMONTH.includes(month)) &&
    isAt(BYMONTHDAY, inMonth) &&
    isAt(BYYEARDAY, inYear) &&
    isAt(BYWEEKNO, () => weekYear(weekYearOf(day, rule), rule), WEEK) &&
    weekdays.some(({ nth }) => !nth || isAt([nth], rule.unit === 'MONTHLY' || BYMONTH ? inMonth : inYear, WEEK))
  );
}
