import { wallClock } from '../../text/time-zone.js';
import type { DailyForecast, WeatherCondition } from './weather.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = 12 * HOUR;

/** The calendar day, `YYYY-MM-DD`, of a local time given as if it were UTC, in milliseconds. */
export function dayOf(local: number): string | undefined {
  // Beyond year 9999 the ISO form changes its shape.
  return local >= 0 && local < Date.UTC(10_000, 0) ? new Date(local).toISOString().slice(0, 10) : undefined;
}

/** What the clocks of `zone` show at `date`, as if it were UTC, in milliseconds. */
export function localTime(date: Date, zone: string): number {
  return date.getTime() + wallClock(date, zone).offset * MINUTE;
}

/** A day written `YYYY-MM-DD`, checked against the calendar; what follows it is left out. */
export function calendarDay(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] : undefined;
  return day && dayOf(Date.parse(day)) === day ? day : undefined;
}

/** Days in order, none before `first`, none that says nothing. */
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
  /** mm, over the time until the next sample. */
  precipitation?: number | undefined;
  condition?: WeatherCondition | undefined;
}

/** Hours of the day between which its highest and its lowest temperature lie. */
const WARMEST = [12 * HOUR, 18 * HOUR] as const;
const COLDEST = [3 * HOUR, 8 * HOUR] as const;

/**
 * A series of hours as days. A day takes the sky of its noon. What is left of a day is not the day: it has a maximum
 * only where the series has temperatures from 12 to 18 h local time, and a minimum only where it has some from 3 to 8 h.
 * A last day that ends before noon is left out: nothing would be known of it but its night.
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

/** `first` and `last` are the times of the whole series: its steps may be six hours apart, and a day begin between two. */
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
