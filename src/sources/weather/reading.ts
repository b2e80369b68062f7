import { FormatError } from '../format-error.js';
import { numberWithin } from './values.js';
import type { Wind } from './weather.js';

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

/** The one value without which there is no reading. */
export function requiredTemperature(value: number | undefined): number {
  if (value === undefined) throw new FormatError('malformed', 'The answer holds no temperature that can be read.');
  return value;
}

/** The member of a series whose time is closest to `now`; `undefined` for an empty series. */
export function nearest<Entry extends { time: Date }>(series: readonly Entry[], now: Date): Entry | undefined {
  const distance = (entry: Entry) => Math.abs(entry.time.getTime() - now.getTime());
  return series.reduce<Entry | undefined>(
    (best, entry) => (best && distance(best) <= distance(entry) ? best : entry),
    undefined,
  );
}
