import { isDay } from '../../calendar/local-days.js';
import { limits } from '../../limits.js';
import type {
  OpeningHours,
  RangeKind,
  SpecialHours,
  TimeRange,
  WeeklyHours,
} from '../../opening-hours/opening-hours.js';
import { territories } from '../../opening-hours/territory.js';
import { line, list, object, objects, string, type JsonObject } from '../json-values.js';
import { isUnreadable, timeRange } from './time-range.js';

/** The names of `weekdays`, by number. */
export const weekdayNames = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  'public-holidays',
] as const;

const DAY_OF_YEARS = /^--\d\d-\d\d$/;

/** The hours of an office in our own JSON: `Office.hours` in `demo/api/openapi.yaml`. `undefined` if a time can't be read. */
export function readHours(value: unknown): OpeningHours | undefined {
  const hours = object(value);
  if (!hours) return undefined;
  const { territory: wanted, goodFriday } = object(hours.holidays) ?? {};
  const rules = [...objects(hours.weekly), ...objects(hours.special)];
  const ranges = rules.flatMap((rule) => objects(rule.ranges));
  if (ranges.some(({ opens, closes }) => isUnreadable(opens, closes))) return undefined;
  const territory = territories.find((known) => known === wanted);
  return {
    weekly: objects(hours.weekly).slice(0, limits.items).flatMap(weeklyHours),
    special: objects(hours.special).slice(0, limits.items).flatMap(specialHours),
    // An office that is open on holidays says so.
    ...(hours.holidays === false && { holidays: undefined }),
    ...(territory && { holidays: { territory, goodFriday: goodFriday === true } }),
    ...schoolHolidays(object(hours.schoolHolidays)),
  };
}

function weeklyHours(entry: JsonObject): WeeklyHours[] {
  const names: readonly string[] = weekdayNames;
  const weekdays = list(entry.days)
    .map((day) => names.indexOf(string(day)))
    .filter((day) => day >= 0);
  const bound = (value: unknown) =>
    isDay(value) || (typeof value === 'string' && DAY_OF_YEARS.test(value)) ? value : undefined;
  const nth = list(entry.nth).filter((number) => typeof number === 'number');
  const { weeks, since, school } = entry;
  return [
    {
      weekdays,
      ranges: rangesIn(entry.ranges),
      from: bound(entry.from),
      until: bound(entry.until),
      ...(Number.isInteger(weeks) &&
        Number(weeks) > 1 &&
        isDay(since) && { interval: { weeks: Number(weeks), since } }),
      ...(nth.length > 0 && { nth }),
      ...((school === 'term' || school === 'holidays') && { school }),
    },
  ];
}

function specialHours({ from, until = from, ranges, reason }: JsonObject): SpecialHours[] {
  if (!isDay(from) || !isDay(until) || until < from) return [];
  return [{ from, until, ranges: rangesIn(ranges), reason: line(reason) || undefined }];
}

function rangesIn(value: unknown): TimeRange[] {
  const kinds: readonly RangeKind[] = ['appointment', 'unknown'];
  return objects(value).flatMap(({ opens, closes, kind: wanted, comment: text }) => {
    const [kind, comment] = [kinds.find((known) => known === wanted), line(text)];
    return timeRange(opens, closes, { ...(kind && { kind }), ...(comment && { comment }) });
  });
}

function schoolHolidays(value: JsonObject | undefined): Pick<OpeningHours, 'schoolHolidays'> {
  if (!value || !isDay(value.knownUntil)) return {};
  const periods = objects(value.periods).flatMap(({ from, until }) =>
    isDay(from) && isDay(until) ? { from, until } : [],
  );
  return { schoolHolidays: { periods, knownUntil: value.knownUntil } };
}
