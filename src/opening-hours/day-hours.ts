import { DAY, WEEK, isoDay } from '../calendar/day.js';
import { dayIn, mondayOf } from '../calendar/local-days.js';
import {
  PUBLIC_HOLIDAY,
  type OpeningHours,
  type SpecialHours,
  type TimeRange,
  type WeeklyHours,
} from './opening-hours.js';
import { holidayOn, type HolidayName } from './public-holidays.js';

/** The hours of one day; see `calendar/local-days.ts` for what a day is. */
export interface DayHours {
  day: number;
  /** In order; empty for closed. */
  ranges: readonly TimeRange[];
  /** Why they are not the weekly ones. */
  special?: SpecialHours | undefined;
  holiday?: HolidayName | undefined;
}

const MINUTES = 1_440;

/** The hours of a day on which nobody knows whether the office is open. */
const unknown: readonly TimeRange[] = [{ from: 0, to: MINUTES, kind: 'unknown' }];

/** The hours on a day. Exceptional hours replace those of holidays, and these the weekly ones. */
export function hoursOn(hours: OpeningHours, day: number): DayHours {
  const special = specialOn(hours.special, day);
  const holiday = hours.holidays && holidayOn(day, hours.holidays);
  const ranges = special?.ranges ?? weeklyRanges(hours, day, holiday ? PUBLIC_HOLIDAY : new Date(day).getUTCDay());
  return { day, ranges: [...ranges].sort((one, other) => one.from - other.from), special, holiday };
}

/** The exceptional hours that hold on any day from `first` to `last`, in order. */
export function specialBetween(hours: OpeningHours, first: number, last: number): SpecialHours[] {
  return hours.special
    .filter(({ from, until }) => dayIn(until) >= first && dayIn(from) <= last)
    .sort((one, other) => dayIn(one.from) - dayIn(other.from));
}

function specialOn(special: readonly SpecialHours[], day: number): SpecialHours | undefined {
  const length = ({ from, until }: SpecialHours) => dayIn(until) - dayIn(from);
  return special
    .filter(({ from, until }) => dayIn(from) <= day && day <= dayIn(until))
    .reduce<SpecialHours | undefined>((best, each) => (best && length(best) <= length(each) ? best : each), undefined);
}

function weeklyRanges(hours: OpeningHours, day: number, weekday: number): readonly TimeRange[] {
  const matching = hours.weekly.filter((rule) => rule.weekdays.includes(weekday) && isInPeriod(rule, day));
  const seasonal = matching.filter(({ from, until }) => from ?? until);
  const rules = (seasonal.length ? seasonal : matching).filter((rule) => isInRhythm(rule, day));
  const school = rules.some((rule) => rule.school) ? schoolOn(hours, day) : undefined;
  if (!school && rules.some((rule) => rule.school)) return unknown;
  return rules.filter((rule) => !rule.school || rule.school === school).flatMap(({ ranges }) => ranges);
}

/** Compared as texts: days of every year without their year. A period that begins after its end goes over the new year. */
function isInPeriod({ from, until }: WeeklyHours, day: number): boolean {
  const date = isoDay(day);
  const reached = !from || written(date, from) >= from;
  const over = !!until && written(date, until) > until;
  return from?.startsWith('--') && until?.startsWith('--') && from > until ? reached || !over : reached && !over;
}

function written(date: string, like: string): string {
  return like.startsWith('--') ? `-${date.slice(4)}` : date;
}

function isInRhythm({ interval, nth }: WeeklyHours, day: number): boolean {
  if (interval) {
    const weeks = Math.round((mondayOf(day) - mondayOf(dayIn(interval.since))) / WEEK);
    if (weeks % interval.weeks) return false;
  }
  const date = new Date(day).getUTCDate();
  const isLast = new Date(day + 7 * DAY).getUTCDate() < date;
  return !nth || nth.includes(Math.ceil(date / 7)) || (isLast && nth.includes(-1));
}

/** Whether there is school on a day; `undefined` if it is not known. */
function schoolOn({ schoolHolidays }: OpeningHours, day: number): WeeklyHours['school'] {
  if (!schoolHolidays || day > dayIn(schoolHolidays.knownUntil)) return undefined;
  const isFree = schoolHolidays.periods.some(({ from, until }) => dayIn(from) <= day && day <= dayIn(until));
  return isFree ? 'holidays' : 'term';
}
