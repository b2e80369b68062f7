import { wallClock } from '../../text/time-zone.js';
import type { DailyForecast, WeatherCondition } from './weather.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = 12 * HOUR;

/** The calendar day, `YYYY-MM-DD`, of a local time given as if it were UTC, in milliseconds. */
export function dayOf(local: number): string | undefined {
  // After year 9999 the ISO form has more digits.
  return local >= 0 && local < Date.UTC(10_000, 0) ? new Date(local).toISOString().slice(0, 10) : undefined;
}

/** The local time of `date` in `zone`, as if it were UTC, in milliseconds. */
export function localTime(date: Date, zone: string): number {
  return date.getTime() + wallClock(date, zone).offset * MINUTE;
}

/** A valid calendar day, from text that begins with `YYYY-MM-DD`; `undefined` for anything else. */
export function calendarDay(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] : undefined;
  return day && dayOf(Date.parse(day)) === day ? day : undefined;
}

/** The days in order, without those before `first` and those without temperature and condition. */
export function tidyDays(days: readonly DailyForecast[], first = ''): DailyForecast[] {
  const known = (day: DailyForecast) =>
    day.min !== undefined || day.max !== undefined || day.condition?.code !== undefined || day.condition?.text;
  return days.filter((day) => day.date >= first && known(day)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** One step of an hourly series. */
export interface Sample {
  /** Local time as if it were UTC, in milliseconds. */
  local: number;
  temperatures: readonly (number | undefined)[];
  /** mm, until the next sample. */
  precipitation?: number | undefined;
  condition?: WeatherCondition | undefined;
}

/** The hours of the day that the maximum and the minimum temperature fall into. */
const WARMEST = [12 * HOUR, 18 * HOUR] as const;
const COLDEST = [3 * HOUR, 8 * HOUR] as const;

/**
 * Groups an hourly series into days. The condition of a day is that of noon. A day that the series covers only in part
 * has a maximum only if there are temperatures from 12 to 18 h local time, and a minimum only if there are some from 3
 * to 8 h. A last day that ends before noon is left out, because only its night is known.
 */
export function daysFromSamples(samples: readonly Sample[]): DailyForecast[] {
  const groups = new Map<string, Sample[]>();
  let [first, last] = [Infinity, -Infinity];
  for (const sample of samples) {
    const day = dayOf(sample.local);
    if (!day) continue;
    const group = groups.get(day);
    if (group) group.push(sample);
    else groups.set(day, [sample]);
    if (!temperaturesOf(sample).length) continue;
    first = Math.min(first, sample.local);
    last = Math.max(last, sample.local);
  }
  const days = [...groups].filter(([, group], index) => index === 0 || group.some(isAfternoon));
  return tidyDays(days.map(([date, group]) => summary(date, group, first, last)));
}

function isAfternoon(sample: Sample): boolean {
  return sample.local % DAY >= NOON;
}

function temperaturesOf({ temperatures }: Sample): number[] {
  return temperatures.filter((value) => value !== undefined);
}

/**
 * `first` and `last` are the times of the whole series: with steps of six hours a day may begin between two of them.
 */
function summary(date: string, samples: readonly Sample[], first: number, last: number): DailyForecast {
  const temperatures = samples.flatMap(temperaturesOf);
  const midnight = Date.parse(date);
  const covers = ([from, to]: readonly [number, number]): boolean =>
    first <= midnight + from &&
    last >= midnight + to &&
    samples.some((sample) => {
      const time = sample.local - midnight;
      return time >= from && time <= to && temperaturesOf(sample).length > 0;
    });
  const amounts = samples.map((sample) => sample.precipitation).filter((value) => value !== undefined);
  return {
    date,
    min: covers(COLDEST) ? Math.min(...temperatures) : undefined,
    max: covers(WARMEST) ? Math.max(...temperatures) : undefined,
    condition: noonCondition(samples),
    precipitation: amounts.length ? Math.round(amounts.reduce((sum, value) => sum + value, 0) * 100) / 100 : undefined,
  };
}

function noonCondition(samples: readonly Sample[]): WeatherCondition | undefined {
  const fromNoon = (sample: Sample) => Math.abs((sample.local % DAY) - NOON);
  const [closest] = samples.filter((sample) => sample.condition).sort((a, b) => fromNoon(a) - fromNoon(b));
  return closest?.condition;
}
