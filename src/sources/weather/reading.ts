import { isTimeZone } from '../../text/time-zone.js';
import { FormatError } from '../format-error.js';
import { numberWithin } from './values.js';
import type { Weather, Wind } from './weather.js';

/** Relative humidity in percent, 0 to 100; `undefined` for anything else. */
export function humidity(value: unknown): number | undefined {
  return numberWithin(0, 100, value);
}

/** A UV index; `undefined` for values that no place on Earth has. */
export function uv(value: unknown): number | undefined {
  return numberWithin(0, 25, value);
}

/** A wind, or `undefined` if nothing is known of it. A negative direction means "variable" and is left out. */
export function wind(speed: number | undefined, gust: number | undefined, from: unknown): Wind | undefined {
  const direction = numberWithin(0, 360, from);
  if (speed === undefined && gust === undefined && direction === undefined) return undefined;
  return { speed, gust, direction };
}

/** Throws if there is no temperature: the only required value of our own contract. */
export function requiredTemperature(value: number | undefined): number {
  if (value === undefined) throw new FormatError('malformed', 'The answer holds no temperature that can be read.');
  return value;
}

/** Returns the weather; throws if it has neither a temperature nor a forecast. */
export function readable(weather: Weather): Weather {
  if (weather.temperature !== undefined || weather.daily.length) return weather;
  throw new FormatError('malformed', 'The answer holds no temperature and no forecast that can be read.');
}

/** The time zone in a response. UTC is ignored: services give it if no zone was requested, and no commune uses it. */
export function namedZone(name: unknown): string | undefined {
  return typeof name === 'string' && !/^(?:Etc\/|GMT|UTC|Z)/i.test(name) && isTimeZone(name) ? name : undefined;
}

/** A UTC offset in the form `+04:00`, from seconds east of UTC; `undefined` if it is not in whole minutes. */
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
