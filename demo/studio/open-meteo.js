// @ts-check
/** @import { Position } from './communes.js' */

/** What the weather card shows (https://open-meteo.com/en/docs). */
const CURRENT = [
  'temperature_2m',
  'apparent_temperature',
  'relative_humidity_2m',
  'weather_code',
  'is_day',
  'wind_speed_10m',
  'wind_gusts_10m',
  'wind_direction_10m',
  'pressure_msl',
];
const DAILY = ['weather_code', 'temperature_2m_max', 'temperature_2m_min', 'precipitation_sum'];

/**
 * The address of the weather of a place at Open-Meteo, which needs no key and allows all sites. Commas stay as they are,
 * for a person to read.
 * @param {Position} position
 */
export function openMeteo([latitude, longitude]) {
  const place = `latitude=${latitude.toFixed(2)}&longitude=${longitude.toFixed(2)}`;
  return `https://api.open-meteo.com/v1/forecast?${place}&current=${CURRENT.join()}&daily=${DAILY.join()}&timezone=auto`;
}
