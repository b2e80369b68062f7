import { SourceRegistry } from '../source-registry.js';
import { metNorway } from './met-norway.js';
import { openMeteo } from './open-meteo.js';
import { openWeatherMap } from './openweathermap.js';
import { weatherJson } from './weather-json.js';
import type { Weather } from './weather.js';

/**
 * The formats of weather, in the order in which they are tried. Our own is last, because it accepts any object with a
 * temperature.
 */
export const weatherSources = new SourceRegistry<Weather>({
  'open-meteo': openMeteo,
  openweathermap: openWeatherMap,
  'met-norway': metNorway,
  'weather-json': weatherJson,
});
