import { parseDate } from '../../text/parse-date.js';
import { safeUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { calendarDay, tidyDays } from './days.js';
import { isWeatherJson } from './recognise.js';
import { humidity, namedZone, requiredTemperature, uv, wind } from './reading.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { flag, numberWithin, object, series, words, type JsonObject } from './values.js';
import { vigilanceOf, warningsOf } from './warnings-json.js';
import type { DailyForecast, HourlyForecast, Weather, WeatherCondition } from './weather.js';

/**
 * Our own contract, for the commune's own station or relay. Only `temperature` is required. `units` declares units
 * other than °C, m/s, hPa and mm; times without an offset are in `timeZone`, else in the payload's.
 */
export const weatherJson: Source<Weather> = {
  detect: isWeatherJson,
  parse: (document) => parseWeatherJson(document),
};

function parseWeatherJson(document: SourceDocument): Weather {
  const root = object(document.json);
  if (!root) throw new FormatError('malformed', 'A weather.json is one object.');
  const units = object(root['units']) ?? {};
  const blow = object(root['wind']) ?? {};
  const temperature = (value: unknown) => celsius(value, units['temperature']);
  const speed = (value: unknown) => metresPerSecond(value, units['speed']);
  const timeZone = namedZone(root['timeZone']);
  const zone = timeZone ?? document.timeZone;
  const warnings = warningsOf(root, document.url, zone);
  return {
    place: words(root['place']),
    observedAt: parseDate(root['observedAt'], zone),
    ...(timeZone && { timeZone }),
    condition: condition(root['condition']) ?? {},
    temperature: requiredTemperature(temperature(root['temperature'])),
    feelsLike: temperature(root['feelsLike']),
    humidity: humidity(root['humidity']),
    pressure: hectopascals(root['pressure'], units['pressure']),
    wind: wind(speed(blow['speed']), speed(blow['gust']), blow['direction']),
    hourly: series(root['hourly']).flatMap((entry) => hour(object(entry), units, zone)),
    sunrise: parseDate(root['sunrise'], zone),
    sunset: parseDate(root['sunset'], zone),
    daily: tidyDays(series(root['daily']).flatMap((entry) => day(object(entry), units))),
    uv: uv(root['uv']),
    vigilance: vigilanceOf(root, document.url, zone) ?? warnings[0],
    ...(warnings.length > 0 && { warnings }),
    source: credit(object(root['source']), document.url),
  };
}

function condition(value: unknown): WeatherCondition | undefined {
  const written = object(value);
  if (!written) return undefined;
  return { code: numberWithin(0, 99, written['code']), text: words(written['text']), isDay: flag(written['isDay']) };
}

function day(entry: JsonObject | undefined, units: JsonObject): DailyForecast[] {
  const date = calendarDay(entry?.['date']);
  if (!entry || !date) return [];
  return [
    {
      date,
      min: celsius(entry['min'], units['temperature']),
      max: celsius(entry['max'], units['temperature']),
      condition: condition(entry['condition']),
      ...rain(entry, units),
    },
  ];
}

function hour(entry: JsonObject | undefined, units: JsonObject, zone: string): HourlyForecast[] {
  const time = parseDate(entry?.['time'], zone);
  if (!entry || !time) return [];
  const temperature = celsius(entry['temperature'], units['temperature']);
  return [{ time, temperature, condition: condition(entry['condition']), ...rain(entry, units) }];
}

function rain(entry: JsonObject, units: JsonObject): Pick<DailyForecast, 'precipitation' | 'precipitationProbability'> {
  return {
    precipitation: millimetres(entry['precipitation'], units['precipitation']),
    precipitationProbability: numberWithin(0, 100, entry['precipitationProbability']),
  };
}

function credit(entry: JsonObject | undefined, base: string): Weather['source'] {
  const name = words(entry?.['name']);
  const url = safeUrl(entry?.['url'], base);
  return name || url ? { name, url } : undefined;
}
