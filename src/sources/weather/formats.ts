import { metNorway } from './met-norway.js';
import { openMeteo } from './open-meteo.js';
import { openWeatherMap } from './openweathermap.js';
import { weatherJson } from './weather-json.js';

/**
 * The formats of weather, in the order in which they are tried. Our own is last, because it accepts any object with a
 * temperature.
 */
export const weatherFormats = {
  'open-meteo': openMeteo,
  openweathermap: openWeatherMap,
  'met-norway': metNorway,
  'weather-json': weatherJson,
};
