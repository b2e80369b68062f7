import { parseDate } from '../../text/parse-date.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { codeFromMetNorway } from './conditions.js';
import { dayOf, daysFromSamples, localTime, tidyDays, type Sample } from './days.js';
import { humidity, nearest, readable, wind } from './reading.js';
import { isMetNorway } from './recognise.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { object, series, type JsonObject } from './values.js';
import type { Weather, WeatherCondition } from './weather.js';

const HOUR = 3_600_000;

interface Entry {
  time: Date;
  data: JsonObject;
}

/** Locationforecast 2.0, compact or complete: https://api.met.no/weatherapi/locationforecast/2.0/documentation */
export const metNorway: Source<Weather> = {
  detect: isMetNorway,
  parse: (document) => parseMetNorway(document),
};

/** `now` chooses the entry that is used as the current weather, since the service has no observations. */
export function parseMetNorway(document: SourceDocument, now = document.now): Weather {
  const properties = object(object(document.json)?.['properties']) ?? {};
  const units = object(object(properties['meta'])?.['units']) ?? {};
  const steps = entries(properties['timeseries']);
  const entry = nearest(steps, now);
  if (!entry) throw new FormatError('malformed', 'The time series of MET Norway is empty.');
  const details = instant(entry);
  const speed = (name: string) => metresPerSecond(details[name], units[name]);
  return readable({
    observedAt: entry.time,
    condition: condition(entry.data, ['next_1_hours', 'next_6_hours', 'next_12_hours']),
    temperature: celsius(details['air_temperature'], units['air_temperature']),
    humidity: humidity(details['relative_humidity']),
    pressure: hectopascals(details['air_pressure_at_sea_level'], units['air_pressure_at_sea_level']),
    wind: wind(speed('wind_speed'), speed('wind_speed_of_gust'), details['wind_from_direction']),
    daily: tidyDays(
      daysFromSamples(samples(steps, units, document.timeZone)),
      dayOf(localTime(entry.time, document.timeZone)),
    ),
    source: { name: 'MET Norway', url: 'https://www.met.no/', license: 'CC BY 4.0' },
  });
}

function entries(timeseries: unknown): Entry[] {
  return series(timeseries).flatMap((value) => {
    const time = parseDate(object(value)?.['time']);
    const data = object(object(value)?.['data']);
    return time && data ? [{ time, data }] : [];
  });
}

function instant(entry: Entry): JsonObject {
  return object(object(entry.data['instant'])?.['details']) ?? {};
}

function period(data: JsonObject, name: string): { symbol: unknown; details: JsonObject } {
  const values = object(data[name]) ?? {};
  return { symbol: object(values['summary'])?.['symbol_code'], details: object(values['details']) ?? {} };
}

/** The condition of the first of these periods that has a symbol: `next_1_hours` ends after two or three days. */
function condition(data: JsonObject, periods: readonly string[]): WeatherCondition {
  const symbol = periods.map((name) => period(data, name).symbol).find((value) => typeof value === 'string');
  return typeof symbol === 'string' ? { code: codeFromMetNorway(symbol), isDay: isDay(symbol) } : {};
}

/** Whether a symbol is the daytime one; `undefined` for polar twilight and for symbols without variants. */
function isDay(symbol: string): boolean | undefined {
  const suffix = /_(day|night)$/.exec(symbol)?.[1];
  return suffix === undefined ? undefined : suffix === 'day';
}

function samples(steps: readonly Entry[], units: JsonObject, zone: string): Sample[] {
  let counted = -Infinity;
  return steps.map((entry) => {
    const { details } = period(entry.data, 'next_6_hours');
    const temperature = (values: JsonObject, name: string) => celsius(values[name], units[name]);
    const rain = precipitation(entry, units, counted);
    if (rain) counted = rain.until;
    return {
      local: localTime(entry.time, zone),
      temperatures: [
        temperature(instant(entry), 'air_temperature'),
        temperature(details, 'air_temperature_min'),
        temperature(details, 'air_temperature_max'),
      ],
      precipitation: rain?.amount,
      condition: skyOf(entry.data),
    };
  });
}

/**
 * The precipitation of an entry. Periods overlap: six hours are used only after the single hours end, and each hour
 * once.
 */
function precipitation(entry: Entry, units: JsonObject, counted: number) {
  const start = entry.time.getTime();
  if (start < counted) return undefined;
  for (const [name, hours] of [['next_1_hours', 1] as const, ['next_6_hours', 6] as const]) {
    const amount = millimetres(period(entry.data, name).details['precipitation_amount'], units['precipitation_amount']);
    if (amount !== undefined) return { amount, until: start + hours * HOUR };
  }
  return undefined;
}

function skyOf(data: JsonObject): WeatherCondition | undefined {
  const { code } = condition(data, ['next_6_hours', 'next_1_hours', 'next_12_hours']);
  return code === undefined ? undefined : { code };
}
