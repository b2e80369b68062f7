import type { SourceDocument } from '../source-document.js';
import { list, number, object, type JsonObject } from './values.js';

/** The first location of an Open-Meteo response: an object, or a list of them. */
export function openMeteoLocation({ json }: SourceDocument): JsonObject | undefined {
  return object(Array.isArray(json) ? json[0] : json);
}

/** Whether a response is Open-Meteo's. */
export function isOpenMeteo(document: SourceDocument): boolean {
  const root = openMeteoLocation(document);
  if (!root) return false;
  if (root['error'] === true) return 'reason' in root;
  const names = ['generationtime_ms', 'current_units', 'current_weather', 'hourly_units'];
  return names.some((name) => name in root) || object(root['current'])?.['temperature_2m'] !== undefined;
}

/** Whether a response is OpenWeather's. */
export function isOpenWeatherMap({ json }: SourceDocument): boolean {
  const root = object(json);
  if (!root) return false;
  if ('cod' in root && 'message' in root) return true;
  return isOneCall(root) || (Array.isArray(root['weather']) && object(root['main']) !== undefined);
}

/**
 * Whether a response is One Call. 3.0 has all parts in one response, each optional; in 4.0 each is a separate response.
 */
export function isOneCall(root: JsonObject): boolean {
  const parts = [root['current'], ...['data', 'daily', 'hourly'].map((name) => list(root[name])[0])];
  return 'timezone_offset' in root && parts.some((part) => object(part));
}

/** Whether a response is MET Norway's. */
export function isMetNorway({ json }: SourceDocument): boolean {
  return Array.isArray(object(object(json)?.['properties'])?.['timeseries']);
}

/** Whether a response is a weather.json, our own contract. */
export function isWeatherJson({ json }: SourceDocument): boolean {
  const root = object(json) ?? {};
  return number(root['temperature']) !== undefined || ('observedAt' in root && object(root['condition']) !== undefined);
}
