import { isTimeZone } from '../../text/time-zone.js';
import { FormatError } from '../format-error.js';
import { numberWithin } from './values.js';
import type { Weather, Wind } from './weather.js';

/** Per cent, 0 to 100. */
export function humidity(value: unknown): number | undefined {
  return numberWithin(0, 100, value);
}

/** A wind, or `undefined` when nothing is known of it. A negative direction is how sources say "variable". */
export function wind(speed: number | undefined, gust: number | undefined, from: unknown): Wind | undefined {
  const direction = numberWithin(0, 360, from);
  if (speed === undefined && gust === undefined && direction === undefined) return undefined;
  return { speed, gust, direction };
}

/** The one value without which our own contract has no reading. */
export function requiredTemperature(value: number | undefined): number {
  if (value === undefined) throw new FormatError('malformed', 'The answer holds no temperature that can be read.');
  return value;
}

/** The weather itself, unless it says nothing of today nor of the days to come. */
export function readable(weather: Weather): Weather {
  if (weather.temperature !== undefined || weather.daily.length) return weather;
  throw new FormatError('malformed', 'The answer holds no temperature and no forecast that can be read.');
}

/**
 * The zone that an answer names. UTC is none: services give it where nobody has asked for a zone, and no commune
 * lives by it.
 */
export function namedZone(name: unknown): string | undefined {
  return typeof name === 'string' && !/^(?:Etc\/|GMT|UTC|Z)/i.test(name) && isTimeZone(name) ? name : undefined;
}

/** `+04:00` for a place that is so many seconds east of UTC. */
export function offsetZone(seconds: unknown): string | undefined {
  const minutes = (numberWithin(-16 * 3600, 16 * 3600, seconds) ?? NaN) / 60;
  if (!Number.isInteger(minutes)) return undefined;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** The member of a series whose time is closest to `now`; `undefined` for an empty series. */
export function nearest<Entry extends { time: Date }>(series: readonly Entry[], now: Date): Entry | undefined {
  const distance = (entry: Entry) => Math.abs(entry.time.getTime() - now.getTime());
  return series.reduce<Entry | undefined>(
    (best, entry) => (best && distance(best) <= distance(entry) ? best : entry),
    undefined,
  );
}
