// @ts-check
import { openMeteoParameters } from '/dist/npm/sources/weather/open-meteo-request.js';

/** @import { Position } from './communes.js' */

/**
 * The address of the weather of a place at Open-Meteo, which needs no key and allows all sites. Commas stay as they are,
 * for a person to read.
 * @param {Position} position
 */
export function openMeteo([latitude, longitude]) {
  const place = { latitude: latitude.toFixed(2), longitude: longitude.toFixed(2) };
  const parameters = Object.entries({ ...place, ...openMeteoParameters }).map((pair) => pair.join('='));
  return `https://api.open-meteo.com/v1/forecast?${parameters.join('&')}`;
}
