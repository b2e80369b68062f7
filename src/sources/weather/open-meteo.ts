import { isTimeZone } from '../../text/time-zone.js';
import { parseDate } from '../../text/parse-date.js';
import { dateOf } from '../../text/unix-time.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { calendarDay, dayOf, daysFromSamples, localTime, tidyDays } from './days.js';
import { humidity, namedZone, nearest, readable, uv, wind } from './reading.js';
import { isOpenMeteo, openMeteoLocation } from './recognise.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { firstOf, flag, list, number, numberWithin, object, series, words, type JsonObject } from './values.js';
import type { DailyForecast, HourlyForecast, Weather, WeatherCondition } from './weather.js';

/** A block of the response with its declared units. Default: °C, km/h, hPa, mm, the service's defaults. */
interface Block {
  values: JsonObject;
  units: JsonObject;
}

type Convert = (value: unknown, unit?: unknown) => number | undefined;

/** The names of each variable: the current one, then older ones, which the service also accepts. */
const NAMES = {
  temperature: ['temperature_2m', 'temperature'],
  feelsLike: ['apparent_temperature'],
  humidity: ['relative_humidity_2m', 'relativehumidity_2m'],
  pressure: ['pressure_msl', 'surface_pressure'],
  speed: ['wind_speed_10m', 'windspeed_10m', 'windspeed'],
  gust: ['wind_gusts_10m', 'windgusts_10m'],
  direction: ['wind_direction_10m', 'winddirection_10m', 'winddirection'],
  code: ['weather_code', 'weathercode'],
  max: ['temperature_2m_max'],
  min: ['temperature_2m_min'],
  precipitation: ['precipitation_sum'],
  rain: ['precipitation', 'rain'],
  probability: ['precipitation_probability', 'precipitation_probability_max'],
} as const satisfies Record<string, readonly string[]>;

/** https://open-meteo.com/en/docs */
export const openMeteo: Source<Weather> = {
  detect: isOpenMeteo,
  parse: (document) => parseOpenMeteo(document),
};

/** `now` chooses the hour if the response has no current conditions. */
export function parseOpenMeteo(document: SourceDocument, now = document.now): Weather {
  const root = openMeteoLocation(document);
  if (root?.['error'] === true) throw new FormatError('malformed', words(root['reason']) ?? 'Open-Meteo refused.');
  if (!root) throw new FormatError('malformed', 'An Open-Meteo answer is an object, or a list of them.');
  const clock = clockOf(root, document);
  const block = currentBlock(root) ?? nearestHour(root, clock, now) ?? { values: {}, units: {} };
  const observedAt = clock.instant(block.values['time']);
  return readable({
    observedAt,
    timeZone: namedZone(root['timezone']),
    condition: condition(block),
    temperature: quantity(block, NAMES.temperature, celsius),
    feelsLike: quantity(block, NAMES.feelsLike, celsius),
    humidity: humidity(firstOf(block.values, NAMES.humidity)),
    pressure: quantity(block, NAMES.pressure, hectopascals),
    uv: uv(block.values['uv_index']),
    wind: wind(
      quantity(block, NAMES.speed, speed),
      quantity(block, NAMES.gust, speed),
      firstOf(block.values, NAMES.direction),
    ),
    daily: daily(root, clock, observedAt),
    hourly: hourly(root, clock),
    ...sun(root, clock, observedAt ?? now),
    source: { name: 'Open-Meteo', url: 'https://open-meteo.com/', license: 'CC BY 4.0' },
  });
}

function currentBlock(root: JsonObject): Block | undefined {
  for (const name of ['current', 'current_weather']) {
    const block = blockOf(root, name);
    if (number(firstOf(block.values, NAMES.temperature)) !== undefined) return block;
  }
  return undefined;
}

function nearestHour(root: JsonObject, clock: Clock, now: Date): Block | undefined {
  const { values: columns, units } = blockOf(root, 'hourly');
  const temperatures = list(firstOf(columns, NAMES.temperature));
  const hours = series(columns['time']).flatMap((written, row) => {
    const time = clock.instant(written);
    const known = number(temperatures[row]) !== undefined;
    return time && known ? [{ time, row }] : [];
  });
  const hour = nearest(hours, now);
  return hour && { values: rowOf(columns, hour.row), units };
}

function daily(root: JsonObject, clock: Clock, observedAt: Date | undefined): DailyForecast[] {
  const { values: columns, units } = blockOf(root, 'daily');
  const days = series(columns['time']).flatMap((written, row): DailyForecast[] => {
    const block = { values: rowOf(columns, row), units };
    const date = clock.day(written);
    if (!date) return [];
    return [
      {
        date,
        min: quantity(block, NAMES.min, celsius),
        max: quantity(block, NAMES.max, celsius),
        condition: { code: number(firstOf(block.values, NAMES.code)) },
        precipitation: quantity(block, NAMES.precipitation, millimetres),
        precipitationProbability: percentage(block),
      },
    ];
  });
  // With `past_days` the first days are in the past.
  return tidyDays(days.length ? days : hourlyDays(root, clock), observedAt && clock.day(observedAt.getTime() / 1000));
}

function hourly(root: JsonObject, clock: Clock): HourlyForecast[] {
  const { values: columns, units } = blockOf(root, 'hourly');
  return series(columns['time']).flatMap((written, row): HourlyForecast[] => {
    const block = { values: rowOf(columns, row), units };
    const time = clock.instant(written);
    if (!time) return [];
    return [
      {
        time,
        temperature: quantity(block, NAMES.temperature, celsius),
        condition: condition(block),
        precipitation: quantity(block, NAMES.rain, millimetres),
        precipitationProbability: percentage(block),
      },
    ];
  });
}

/** Sunrise and sunset of the day of the reading. */
function sun(root: JsonObject, clock: Clock, at: Date): Pick<Weather, 'sunrise' | 'sunset'> {
  const { values: columns } = blockOf(root, 'daily');
  const today = dayOf(clock.local(at));
  const row = series(columns['time']).findIndex((written) => clock.day(written) === today);
  const { sunrise, sunset } = rowOf(columns, row);
  return { sunrise: clock.instant(sunrise), sunset: clock.instant(sunset) };
}

function percentage({ values }: Block): number | undefined {
  return numberWithin(0, 100, firstOf(values, NAMES.probability));
}

/** The days computed from the hours, for requests without `daily`. */
function hourlyDays(root: JsonObject, clock: Clock): DailyForecast[] {
  const { values: columns, units } = blockOf(root, 'hourly');
  const samples = series(columns['time']).flatMap((written, row) => {
    const time = clock.instant(written);
    const block = { values: rowOf(columns, row), units };
    const code = number(firstOf(block.values, NAMES.code));
    return time
      ? [
          {
            local: clock.local(time),
            temperatures: [quantity(block, NAMES.temperature, celsius)],
            precipitation: quantity(block, NAMES.rain, millimetres),
            condition: code === undefined ? undefined : { code },
          },
        ]
      : [];
  });
  return daysFromSamples(samples);
}

function condition({ values }: Block): WeatherCondition {
  return { code: number(firstOf(values, NAMES.code)), isDay: flag(values['is_day']) };
}

function quantity(block: Block, names: readonly string[], convert: Convert): number | undefined {
  return convert(firstOf(block.values, names), firstOf(block.units, names));
}

function speed(value: unknown, unit: unknown): number | undefined {
  return metresPerSecond(value, unit ?? 'km/h');
}

/**
 * A block with its units. If several models were requested, each name has its model as suffix
 * (`temperature_2m_icon_seamless`): the first model with values for the place is used.
 */
function blockOf(root: JsonObject, name: string): Block {
  const values = object(root[name]) ?? {};
  const units = object(root[`${name}_units`]) ?? {};
  const model = modelOf(values);
  return model ? { values: ofModel(values, model), units: ofModel(units, model) } : { values, units };
}

/** Captures the model suffix of a variable that every request has, but not the suffix of a daily statistic. */
const OF_MODEL = /^(?:temperature_2m(?:_max|_min)?|weather_?code)(_(?!max$|min$|mean|previous_day).+)$/;

function modelOf(values: JsonObject): string | undefined {
  const known = (key: string) => [values[key]].flat().some((value) => number(value) !== undefined);
  return Object.keys(values)
    .filter(known)
    .map((key) => OF_MODEL.exec(key)?.[1])
    .find(Boolean);
}

function ofModel(block: JsonObject, model: string): JsonObject {
  const own = Object.keys(block).filter((key) => key.endsWith(model));
  return { ...Object.fromEntries(own.map((key) => [key.slice(0, -model.length), block[key]])), ...block };
}

function rowOf(columns: JsonObject, row: number): JsonObject {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, list(column)[row]]));
}

/** Reads the times of a response: local ISO without an offset, or Unix seconds, with a separate offset. */
interface Clock {
  instant(written: unknown): Date | undefined;
  /** The local time of the place, as if it were UTC, in milliseconds. */
  local(date: Date): number;
  day(written: unknown): string | undefined;
}

function clockOf(root: JsonObject, document: SourceDocument): Clock {
  const zone =
    typeof root['timezone'] === 'string' && isTimeZone(root['timezone']) ? root['timezone'] : document.timeZone;
  const offset = number(root['utc_offset_seconds']);
  const local = (date: Date) => (offset === undefined ? localTime(date, zone) : date.getTime() + offset * 1000);
  return {
    local,
    instant(written) {
      if (typeof written === 'number') return dateOf(written * 1000);
      const bare = typeof written === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(written);
      return bare && offset !== undefined
        ? dateOf(Date.parse(`${written}Z`) - offset * 1000)
        : parseDate(written, zone);
    },
    day(written) {
      if (typeof written !== 'number') return calendarDay(written);
      const date = dateOf(written * 1000);
      return date && dayOf(local(date));
    },
  };
}
