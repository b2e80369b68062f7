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

/**
 * A series of hours as days. A day takes the sky of its noon.
 * A last day that ends before noon is left out: its maximum would be that of a night.
 */
export function daysFromSamples(samples: readonly Sample[]): DailyForecast[] {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const day = dayOf(sample.local);
    if (!day) continue;
    const group = groups.get(day);
    if (group) group.push(sample);
    else groups.set(day, [sample]);
  }
  const days = [...groups].filter(([, group], index) => index === 0 || group.some(isAfternoon));
  return tidyDays(days.map(([date, group]) => summary(date, group)));
}

function isAfternoon(sample: Sample): boolean {
  return sample.local % DAY >= NOON;
}

function summary(date: string, samples: readonly Sample[]): DailyForecast {
  const temperatures = samples.flatMap((sample) => sample.temperatures.filter((value) => value !== undefined));
  const amounts = samples.map((sample) => sample.precipitation).filter((value) => value !== undefined);
  return {
    date,
    min: temperatures.length ? Math.min(...temperatures) : undefined,
    max: temperatures.length ? Math.max(...temperatures) : undefined,
    condition: noonCondition(samples),
    precipitation: amounts.length ? Math.round(amounts.reduce((sum, value) => sum + value, 0) * 100) / 100 : undefined,
  };
}

function noonCondition(samples: readonly Sample[]): WeatherCondition | undefined {
  const fromNoon = (sample: Sample) => Math.abs((sample.local % DAY) - NOON);
  const [closest] = samples.filter((sample) => sample.condition).sort((a, b) => fromNoon(a) - fromNoon(b));
  return closest?.condition;
}
