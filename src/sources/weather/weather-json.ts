import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { safeUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { calendarDay, tidyDays } from './days.js';
import { humidity, namedZone, requiredTemperature, uv, wind } from './reading.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { flag, number, numberWithin, object, series, words, type JsonObject } from './values.js';
import type { DailyForecast, HourlyForecast, Vigilance, VigilanceLevel, Weather, WeatherCondition } from './weather.js';

const LEVELS: readonly VigilanceLevel[] = ['green', 'yellow', 'orange', 'red'];

/**
 * Our own contract, for the commune's own station or relay. Only `temperature` is required. `units` declares units
 * other than °C, m/s, hPa and mm; times without an offset are in `timeZone`, else in the payload's.
 */
export const weatherJson: Source<Weather> = {
  detect(document) {
    const root = object(document.json) ?? {};
    return (
      number(root['temperature']) !== undefined || ('observedAt' in root && object(root['condition']) !== undefined)
    );
  },
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
  const warnings = series(root['warnings'])
    .flatMap((entry) => vigilance(object(entry), document.url, zone) ?? [])
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
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
    vigilance: vigilance(object(root['vigilance']), document.url, zone) ?? warnings[0],
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

/** A vigilance whose level is not one of the four is left out: it has no colour and no label. */
function vigilance(entry: JsonObject | undefined, base: string, zone: string): Vigilance | undefined {
  const level = LEVELS.find((known) => known === entry?.['level']);
  if (!entry || !level) return undefined;
  return {
    level,
    phenomenon: words(entry['phenomenon']),
    text: words(entry['text'], limits.summary),
    url: safeUrl(entry['url'], base),
    from: parseDate(entry['from'], zone),
    until: parseDate(entry['until'], zone),
  };
}

function credit(entry: JsonObject | undefined, base: string): Weather['source'] {
  const name = words(entry?.['name']);
  const url = safeUrl(entry?.['url'], base);
  return name || url ? { name, url } : undefined;
}
