import { DAY } from './day.js';
import { parseDateValue, type DateValue } from './date-value.js';

/** The parts of a rule that are lists of numbers. */
type RulePart = 'BYMONTH' | 'BYWEEKNO' | 'BYYEARDAY' | 'BYMONTHDAY' | 'BYHOUR' | 'BYMINUTE' | 'BYSECOND' | 'BYSETPOS';

/** A weekday, 0 for Sunday, and which of its kind: `-1` is the last one, `0` each. */
interface NthWeekday {
  weekday: number;
  nth: number;
}

/** A recurrence rule (RFC 5545 §3.3.10). */
export interface Rule {
  unit: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';
  interval: number;
  /** `Infinity` without a limit. */
  count: number;
  until: DateValue | undefined;
  numbers: Partial<Record<RulePart, readonly number[]>>;
  /** Those that are admitted: all seven if the rule is not limited to some. */
  weekdays: readonly NthWeekday[];
  /** Times of day in milliseconds, ascending. */
  times: readonly number[];
  /** The weekday on which weeks begin. */
  weekStart: number;
}

/**
 * Reads a rule; `start` is the local time of the first occurrence, from which it takes what it does not say. `undefined`
 * for a rule that is not expanded: one by the hour, minute or second, or with a calendar of its own (RFC 7529).
 */
export function parseRule(text: string, start: number): Rule | undefined {
  const parts: Record<string, string> = {};
  const numbers: Record<string, number[]> = {};
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.trim().split('=');
    parts[name] = value;
    const found = value.match(/[+-]?\d+/g)?.map(Number);
    if (found && name !== 'BYDAY') numbers[name] = found;
  }
  const { FREQ: unit = '', UNTIL: until = '' } = parts;
  if (!/^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/.test(unit) || (parts['RSCALE'] ?? 'GREGORIAN') !== 'GREGORIAN')
    return undefined;
  const date = new Date(start);
  const isYearly = unit === 'YEARLY';
  if (!isYearly) delete numbers['BYWEEKNO'];
  const { BYMONTH: months, BYWEEKNO: weeks, BYYEARDAY: yearDays, BYMONTHDAY: monthDays } = numbers;
  const byWeek = weeks ?? unit === 'WEEKLY';
  let weekdays = weekdaysIn(parts['BYDAY']);
  if (!weekdays.length && !yearDays && !monthDays && unit !== 'DAILY') {
    if (byWeek) weekdays = [{ weekday: date.getUTCDay(), nth: 0 }];
    else {
      numbers['BYMONTHDAY'] = [date.getUTCDate()];
      if (isYearly) numbers['BYMONTH'] = months ?? [date.getUTCMonth() + 1];
    }
  }
  // A rule by the week or the day has no first or last weekday.
  if (byWeek || unit === 'DAILY') weekdays = weekdays.map(({ weekday }) => ({ weekday, nth: 0 }));
  return {
    unit: unit as Rule['unit'],
    interval: Math.max(1, numbers['INTERVAL']?.[0] ?? 1),
    count: numbers['COUNT']?.[0] ?? Infinity,
    until: parseDateValue(until),
    numbers,
    weekdays: weekdays.length ? weekdays : weekdaysIn('SUMOTUWETHFRSA'),
    times: timesOf(numbers, date),
    weekStart: weekdaysIn(parts['WKST'])[0]?.weekday ?? 1,
  };
}

function weekdaysIn(text = ''): NthWeekday[] {
  return [...text.matchAll(/([+-]?\d+)?(SU|MO|TU|WE|TH|FR|SA)/g)].map(([, nth = 0, name = '']) => ({
    weekday: 'SUMOTUWETHFRSA'.indexOf(name) / 2,
    nth: Number(nth),
  }));
}

/** The times of day that a rule names, or that of its start. */
function timesOf({ BYHOUR, BYMINUTE, BYSECOND }: Rule['numbers'], start: Date): number[] {
  return (BYHOUR ?? [start.getUTCHours()])
    .flatMap((hour) => (BYMINUTE ?? [start.getUTCMinutes()]).map((minute) => hour * 60 + minute))
    .flatMap((minute) => (BYSECOND ?? [start.getUTCSeconds()]).map((second) => (minute * 60 + second) * 1_000))
    .filter((time) => time < DAY)
    .sort((one, other) => one - other);
}
