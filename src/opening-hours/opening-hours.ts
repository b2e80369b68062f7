import type { HolidayCalendar } from './public-holidays.js';

/** The meaning of a range: hours by appointment are neither open nor closed, and some conditions only a reader understands. */
export type RangeKind = 'open' | 'appointment' | 'unknown';

/** A part of a day, in minutes since its midnight. An end beyond 1,440 is on the next day. */
export interface TimeRange {
  from: number;
  to: number;
  /** Default: `open`. */
  kind?: RangeKind | undefined;
  /** A remark of the office about this range. */
  comment?: string | undefined;
}

/** The number of public holidays among `weekdays`. */
export const PUBLIC_HOLIDAY = 7;

/** The hours of some days of the week. */
export interface WeeklyHours {
  /** 0 (Sunday) to 6, as in `WallClock`, and `PUBLIC_HOLIDAY`. */
  weekdays: readonly number[];
  /** Empty for closed. */
  ranges: readonly TimeRange[];
  /** The first and the last day, `YYYY-MM-DD`, or `--MM-DD` for every year. Hours with a period replace those without. */
  from?: string | undefined;
  until?: string | undefined;
  /** “Every second week”, counted from the week of a day: numbers of weeks repeat the odd ones at the end of some years. */
  interval?: { weeks: number; since: string } | undefined;
  /** Which of its weekday in the month: 1 for the first, −1 for the last. Default: all. */
  nth?: readonly number[] | undefined;
  /** Only in school holidays, or only outside of them. */
  school?: 'holidays' | 'term' | undefined;
}

/** Exceptional hours, or a closure, in place of the weekly hours. */
export interface SpecialHours {
  /** The first and the last day, `YYYY-MM-DD`. */
  from: string;
  until: string;
  /** Empty for closed. */
  ranges: readonly TimeRange[];
  reason?: string | undefined;
}

/** School holidays, as far as they are published. */
interface SchoolHolidays {
  /** The first and the last day without school, `YYYY-MM-DD`. */
  periods: readonly { from: string; until: string }[];
  /** The last day of which it is known whether there is school. */
  knownUntil: string;
}

/** When an office is open. */
export interface OpeningHours {
  weekly: readonly WeeklyHours[];
  /** Of two that hold on a day the shorter one counts. */
  special: readonly SpecialHours[];
  /** Whose public holidays close the office, unless there are hours for them. Default: none. */
  holidays?: HolidayCalendar | undefined;
  /** Default: unknown. */
  schoolHolidays?: SchoolHolidays | undefined;
}
