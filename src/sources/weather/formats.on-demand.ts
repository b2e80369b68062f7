import { onDemand } from '../../pending.js';
import { laterSource } from '../later-source.js';
import { isMetNorway, isOpenMeteo, isOpenWeatherMap } from './recognise.js';
import { weatherJson } from './weather-json.js';

const openMeteo = onDemand(() => import('./open-meteo.js'));
const openWeatherMap = onDemand(() => import('./openweathermap.js'));
const metNorway = onDemand(() => import('./met-norway.js'));

/** The formats of `formats.ts`, in the same order. */
export const weatherFormats = {
  'open-meteo': laterSource(() => openMeteo().openMeteo, isOpenMeteo),
  openweathermap: laterSource(() => openWeatherMap().openWeatherMap, isOpenWeatherMap),
  'met-norway': laterSource(() => metNorway().metNorway, isMetNorway),
  'weather-json': weatherJson,
};
