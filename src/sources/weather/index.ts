import { SourceRegistry } from '../source-registry.js';
import { weatherFormats } from './formats.js';
import type { Weather } from './weather.js';

/** The formats of weather, in the order in which they are tried. */
export const weatherSources = new SourceRegistry<Weather>('weather', weatherFormats);
