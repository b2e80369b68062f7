import { dateOf } from '../../text/unix-time.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { codeFromOpenWeatherMap } from './conditions.js';
import { dayOf, daysFromSamples, tidyDays, type Sample } from './days.js';
import { humidity, namedZone, nearest, offsetZone, readable, uv, wind } from './reading.js';
import { isOneCall, isOpenWeatherMap } from './recognise.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { firstOf, list, number, object, series, words, type JsonObject } from './values.js';
import type { DailyForecast, Weather, WeatherCondition } from './weather.js';

/** Above this a temperature is in kelvin, the service's default: °C never reach 150, and kelvin never fall below it. */
const KELVIN_FROM = 150;

const source = { name: 'OpenWeather', url: 'https://openweathermap.org/' };

/** https://openweathermap.org/current, /forecast5, /forecast16, /api/one-call-3 and /api/one-call-4 */
export const openWeatherMap: Source<Weather> = {
  detect: isOpenWeatherMap,
  parse: (document) => parseOpenWeatherMap(document),
};

/** `now` chooses the step of a forecast. */
export function parseOpenWeatherMap(document: SourceDocument, now = document.now): Weather {
  const root = object(document.json) ?? {};
  const units = unitsOf(document.url);
  if (isRefusal(root)) throw new FormatError('malformed', words(root['message']) ?? 'OpenWeather refused.');
  if (isOneCall(root)) return readable(oneCall(root, units, now));
  if (Array.isArray(root['list'])) return readable(forecast(root, units, now));
  return readable(reading(root, units));
}

/**
 * Whether a response is an error. `cod` is a number or a string; five-day forecasts have a `message` too, with code
 * 200.
 */
function isRefusal(root: JsonObject): boolean {
  return 'cod' in root && number(root['cod']) !== 200;
}

interface Units {
  temperature(value: unknown): number | undefined;
  speed(value: unknown): number | undefined;
}

/** The units of a response, which does not declare them, by its URL: `units=imperial` means °F and miles per hour. */
function unitsOf(url: string): Units {
  const imperial = /[?&]units=imperial\b/i.test(url);
  return {
    temperature(value) {
      const metric = (number(value) ?? 0) > KELVIN_FROM ? 'K' : '°C';
      return celsius(value, imperial ? '°F' : metric);
    },
    speed: (value) => metresPerSecond(value, imperial ? 'mph' : 'm/s'),
  };
}

/** One reading: the whole response of `/weather`, or a step of `/forecast`. */
function reading(step: JsonObject, units: Units): Weather {
  const main = object(step['main']) ?? {};
  const blow = object(step['wind']) ?? {};
  return {
    place: words(step['name']),
    observedAt: unixDate(step['dt']),
    condition: condition(step, object(step['sys'])),
    timeZone: offsetZone(step['timezone']),
    temperature: units.temperature(main['temp']),
    feelsLike: units.temperature(main['feels_like']),
    humidity: humidity(main['humidity']),
    pressure: hectopascals(main['pressure']),
    wind: wind(units.speed(blow['speed']), units.speed(blow['gust']), blow['deg']),
    daily: [],
    source,
  };
}

/** A step of a series, with its time. */
interface Step {
  step: JsonObject;
  time: Date;
}

function stepsOf(entries: unknown): Step[] {
  return series(entries).flatMap((entry) => {
    const step = object(entry) ?? {};
    const time = unixDate(step['dt']);
    return time ? [{ step, time }] : [];
  });
}

/**
 * Reads One Call. In 4.0 `next` and `prev` link to the rest of a series: they contain the key, and are not followed.
 */
function oneCall(root: JsonObject, units: Units, now: Date): Weather {
  const steps = stepsOf(root['data']);
  const hours = [...stepsOf(root['hourly']), ...steps.filter(({ step }) => !isDay(step))];
  const current = object(root['current']) ?? nearest(hours, now)?.step ?? {};
  const observedAt = unixDate(current['dt']);
  const offset = (number(root['timezone_offset']) ?? 0) * 1000;
  const days = [...series(root['daily']), ...steps.map(({ step }) => step).filter(isDay)].flatMap((entry) =>
    day(object(entry), units, offset),
  );
  const samples = hours.map((hour) => sampleOf(hour, [units.temperature(hour.step['temp'])], offset));
  return {
    observedAt,
    timeZone: namedZone(root['timezone']) ?? offsetZone(root['timezone_offset']),
    condition: condition(current, current),
    temperature: units.temperature(current['temp']),
    feelsLike: units.temperature(current['feels_like']),
    humidity: humidity(current['humidity']),
    pressure: hectopascals(current['pressure']),
    uv: uv(current['uvi']),
    wind: wind(units.speed(current['wind_speed']), units.speed(current['wind_gust']), current['wind_deg']),
    // A single hour is a reading, not a forecast.
    daily: tidyDays(
      days.length || samples.length < 2 ? days : daysFromSamples(samples),
      observedAt && dayOf(observedAt.getTime() + offset),
    ),
    source,
  };
}

/** Whether a step is a day: its `temp` is an object with minimum and maximum; an hour has a number. */
function isDay(step: JsonObject): boolean {
  return object(step['temp']) !== undefined;
}

function day(step: JsonObject | undefined, units: Units, offset: number): DailyForecast[] {
  const time = unixDate(step?.['dt']);
  const date = time && dayOf(time.getTime() + offset);
  if (!step || !date) return [];
  const temperature = object(step['temp']) ?? {};
  return [
    {
      date,
      min: units.temperature(temperature['min']),
      max: units.temperature(temperature['max']),
      condition: condition(step),
      precipitation: precipitation(step),
    },
  ];
}

/** Reads a forecast: five days in steps of three hours, or sixteen days. */
function forecast(root: JsonObject, units: Units, now: Date): Weather {
  const city = object(root['city']) ?? {};
  const offset = (number(city['timezone']) ?? 0) * 1000;
  const steps = stepsOf(root['list']);
  const days = steps.flatMap(({ step }) => (isDay(step) ? day(step, units, offset) : []));
  const hours = steps.filter(({ step }) => !isDay(step));
  const samples = hours.map((hour) => {
    const main = object(hour.step['main']) ?? {};
    return sampleOf(
      hour,
      ['temp_min', 'temp', 'temp_max'].map((name) => units.temperature(main[name])),
      offset,
    );
  });
  const current = reading(nearest(hours, now)?.step ?? {}, units);
  const today = current.observedAt && dayOf(current.observedAt.getTime() + offset);
  return {
    ...current,
    place: words(city['name']),
    timeZone: offsetZone(city['timezone']),
    daily: tidyDays([...days, ...daysFromSamples(samples)], today),
  };
}

function sampleOf({ step, time }: Step, temperatures: Sample['temperatures'], offset: number): Sample {
  return {
    local: time.getTime() + offset,
    temperatures,
    precipitation: precipitation(step),
    condition: { ...condition(step), isDay: undefined },
  };
}

/** The condition of a step. Several may apply at once; the first is the main one. */
function condition(step: JsonObject, sun?: JsonObject): WeatherCondition {
  const first = object(list(step['weather'])[0]) ?? {};
  return {
    code: codeFromOpenWeatherMap(number(first['id'])),
    text: words(first['description']),
    isDay: sun && isDaylight(first['icon'], number(step['dt']), sun),
  };
}

/** Whether it is day: by the last letter of the icon, or by sunrise and sunset if a proxy has removed the icon. */
function isDaylight(icon: unknown, time: number | undefined, sun: JsonObject): boolean | undefined {
  const letter = typeof icon === 'string' ? /^\d{2}([dn])$/.exec(icon)?.[1] : undefined;
  if (letter) return letter === 'd';
  const [sunrise, sunset] = [number(sun['sunrise']), number(sun['sunset'])];
  return time && sunrise && sunset ? time >= sunrise && time < sunset : undefined;
}

/** Rain and snow in mm: a number in a day of One Call, `{ "3h": … }` in a step. */
function precipitation(step: JsonObject): number | undefined {
  const amounts = ['rain', 'snow'].map((name) => {
    const fallen = object(step[name]);
    return millimetres(fallen ? firstOf(fallen, ['3h', '1h']) : step[name]);
  });
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length ? known.reduce((sum, amount) => sum + amount, 0) : undefined;
}

function unixDate(seconds: unknown): Date | undefined {
  return dateOf((number(seconds) ?? NaN) * 1000);
}
