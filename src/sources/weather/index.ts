import { SourceRegistry } from '../source-registry.js';
import { metNorway } from './met-norway.js';
import { openMeteo } from './open-meteo.js';
import { openWeatherMap } from './openweathermap.js';
import { weatherJson } from './weather-json.js';
import type { Weather } from './weather.js';

/** The weather formats. Our own comes last: any object with a temperature is taken for it. */
export const weatherSources = new SourceRegistry<Weather>({
  'open-meteo': openMeteo,
  openweathermap: openWeatherMap,
  'met-norway': metNorway,
  'weather-json': weatherJson,
});
