import { isTimeZone } from '../../text/time-zone.js';
import { dateOf, parseDate } from '../../text/parse-date.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { calendarDay, dayOf, daysFromSamples, localTime, tidyDays } from './days.js';
import { humidity, namedZone, nearest, readable, wind } from './reading.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { firstOf, flag, list, number, object, series, words, type JsonObject } from './values.js';
import type { DailyForecast, Weather, WeatherCondition } from './weather.js';

/** A block of the answer with the units that it declares. Without them: °C, km/h, hPa, mm, the service's defaults. */
interface Block {
  values: JsonObject;
  units: JsonObject;
}

type Convert = (value: unknown, unit?: unknown) => number | undefined;

/** The old name of a variable follows its present one: the service answers to both. */
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
} as const satisfies Record<string, readonly string[]>;

/** https://open-meteo.com/en/docs */
export const openMeteo: Source<Weather> = {
  detect: (document) => isOpenMeteo(location(document)),
  parse: (document) => parseOpenMeteo(document),
};

/** `now` chooses among the hours when the answer has no current conditions. */
export function parseOpenMeteo(document: SourceDocument, now = document.now): Weather {
  const root = location(document);
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
    wind: wind(
      quantity(block, NAMES.speed, speed),
      quantity(block, NAMES.gust, speed),
      firstOf(block.values, NAMES.direction),
    ),
    daily: daily(root, clock, observedAt),
    source: { name: 'Open-Meteo', url: 'https://open-meteo.com/', license: 'CC BY 4.0' },
  });
}

/** Several coordinates make a list of answers; a card shows the first place. */
function location(document: SourceDocument): JsonObject | undefined {
  const { json } = document;
  return object(Array.isArray(json) ? json[0] : json);
}

function isOpenMeteo(root: JsonObject | undefined): boolean {
  if (!root) return false;
  if (root['error'] === true) return 'reason' in root;
  const names = ['generationtime_ms', 'current_units', 'current_weather', 'hourly_units'];
  return names.some((name) => name in root) || object(root['current'])?.['temperature_2m'] !== undefined;
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
      },
    ];
  });
  // `past_days` puts yesterday first.
  return tidyDays(days.length ? days : hourlyDays(root, clock), observedAt && clock.day(observedAt.getTime() / 1000));
}

/** Who asked for hours alone has the days in them. */
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
 * A block with its units. Where several models were asked for, each name has that of its model behind it
 * (`temperature_2m_icon_seamless`): those of the first model that covers the place stand for all.
 */
function blockOf(root: JsonObject, name: string): Block {
  const values = object(root[name]) ?? {};
  const units = object(root[`${name}_units`]) ?? {};
  const model = modelOf(values);
  return model ? { values: ofModel(values, model), units: ofModel(units, model) } : { values, units };
}

/** Captures the suffix of a model behind a variable that every question asks for, not that of a statistic of the day. */
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

/** How an answer writes time: local ISO without an offset, or Unix seconds, with the offset beside them. */
interface Clock {
  instant(written: unknown): Date | undefined;
  /** What the clocks of the place show, as if it were UTC, in milliseconds. */
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
