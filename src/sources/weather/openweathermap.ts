import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { codeFromOpenWeatherMap } from './conditions.js';
import { dayOf, daysFromSamples, tidyDays } from './days.js';
import { humidity, nearest, requiredTemperature, wind } from './reading.js';
import { celsius, hectopascals, metresPerSecond, millimetres } from './units.js';
import { firstOf, list, number, object, series, words, type JsonObject } from './values.js';
import type { DailyForecast, Weather, WeatherCondition } from './weather.js';

/** Above this a number is in kelvin, the service's default: nowhere on Earth is it 150 °C, or so cold in kelvin. */
const KELVIN_FROM = 150;

const source = { name: 'OpenWeather', url: 'https://openweathermap.org/' };

/** https://openweathermap.org/current, /forecast5 and /api/one-call-3 */
export const openWeatherMap: Source<Weather> = {
  detect: (document) => isOpenWeatherMap(object(document.json)),
  parse: (document) => parseOpenWeatherMap(document),
};

/** `now` chooses among the steps of a five-day forecast. Default: the present. */
export function parseOpenWeatherMap(document: SourceDocument, now = new Date()): Weather {
  const root = object(document.json) ?? {};
  const units = unitsOf(document.url);
  if (isRefusal(root)) throw new FormatError('malformed', words(root['message']) ?? 'OpenWeather refused.');
  if (isOneCall(root)) return oneCall(root, units);
  if (Array.isArray(root['list'])) return fiveDays(root, units, now);
  return reading(root, units);
}

function isOpenWeatherMap(root: JsonObject | undefined): boolean {
  if (!root) return false;
  if ('cod' in root && 'message' in root) return true;
  return isOneCall(root) || (Array.isArray(root['weather']) && object(root['main']) !== undefined);
}

function isOneCall(root: JsonObject): boolean {
  return 'timezone_offset' in root && (object(root['current']) ?? object(list(root['data'])[0])) !== undefined;
}

/** `cod` is a number or a string; five-day forecasts have a `message` too, with code 200. */
function isRefusal(root: JsonObject): boolean {
  return 'cod' in root && number(root['cod']) !== 200;
}

interface Units {
  temperature(value: unknown): number | undefined;
  speed(value: unknown): number | undefined;
}

/** The answer does not say its units, but the question did: `units=imperial` means °F and miles per hour. */
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

/** One moment: the whole answer of `/weather`, a step of `/forecast`. */
function reading(step: JsonObject, units: Units): Weather {
  const main = object(step['main']) ?? {};
  const blow = object(step['wind']) ?? {};
  return {
    place: words(step['name']),
    observedAt: unixDate(step['dt']),
    condition: condition(step, object(step['sys'])),
    temperature: requiredTemperature(units.temperature(main['temp'])),
    feelsLike: units.temperature(main['feels_like']),
    humidity: humidity(main['humidity']),
    pressure: hectopascals(main['pressure']),
    wind: wind(units.speed(blow['speed']), units.speed(blow['gust']), blow['deg']),
    daily: [],
    source,
  };
}

function oneCall(root: JsonObject, units: Units): Weather {
  const current = object(root['current']) ?? object(list(root['data'])[0]) ?? {};
  const observedAt = unixDate(current['dt']);
  const offset = (number(root['timezone_offset']) ?? 0) * 1000;
  const days = series(root['daily']).flatMap((entry) => oneCallDay(object(entry), units, offset));
  return {
    observedAt,
    condition: condition(current, current),
    temperature: requiredTemperature(units.temperature(current['temp'])),
    feelsLike: units.temperature(current['feels_like']),
    humidity: humidity(current['humidity']),
    pressure: hectopascals(current['pressure']),
    wind: wind(units.speed(current['wind_speed']), units.speed(current['wind_gust']), current['wind_deg']),
    daily: tidyDays(days, observedAt && dayOf(observedAt.getTime() + offset)),
    source,
  };
}

function oneCallDay(day: JsonObject | undefined, units: Units, offset: number): DailyForecast[] {
  const time = unixDate(day?.['dt']);
  const date = time && dayOf(time.getTime() + offset);
  if (!day || !date) return [];
  const temperature = object(day['temp']) ?? {};
  return [
    {
      date,
      min: units.temperature(temperature['min']),
      max: units.temperature(temperature['max']),
      condition: condition(day),
      precipitation: precipitation(day),
    },
  ];
}

function fiveDays(root: JsonObject, units: Units, now: Date): Weather {
  const city = object(root['city']) ?? {};
  const offset = (number(city['timezone']) ?? 0) * 1000;
  const steps = series(root['list']).flatMap((entry) => {
    const step = object(entry) ?? {};
    const time = unixDate(step['dt']);
    return time ? [{ step, time }] : [];
  });
  const samples = steps.map(({ step, time }) => {
    const main = object(step['main']) ?? {};
    return {
      local: time.getTime() + offset,
      temperatures: ['temp_min', 'temp', 'temp_max'].map((name) => units.temperature(main[name])),
      precipitation: precipitation(step),
      condition: { ...condition(step), isDay: undefined },
    };
  });
  const current = reading(nearest(steps, now)?.step ?? {}, units);
  const today = current.observedAt && dayOf(current.observedAt.getTime() + offset);
  return { ...current, place: words(city['name']), daily: tidyDays(daysFromSamples(samples), today) };
}

/** Several conditions may hold at once; the first is the principal one. */
function condition(step: JsonObject, sun?: JsonObject): WeatherCondition {
  const first = object(list(step['weather'])[0]) ?? {};
  return {
    code: codeFromOpenWeatherMap(number(first['id'])),
    text: words(first['description']),
    isDay: sun && isDay(first['icon'], number(step['dt']), sun),
  };
}

/** The icon's last letter says it; the sun's hours do where a proxy has dropped the icon. */
function isDay(icon: unknown, time: number | undefined, sun: JsonObject): boolean | undefined {
  const letter = typeof icon === 'string' ? /^\d{2}([dn])$/.exec(icon)?.[1] : undefined;
  if (letter) return letter === 'd';
  const [sunrise, sunset] = [number(sun['sunrise']), number(sun['sunset'])];
  return time && sunrise && sunset ? time >= sunrise && time < sunset : undefined;
}

/** mm of rain and snow: a bare number in a day of One Call, `{ "3h": … }` in a step. */
function precipitation(step: JsonObject): number | undefined {
  const amounts = ['rain', 'snow'].map((name) => {
    const fallen = object(step[name]);
    return millimetres(fallen ? firstOf(fallen, ['3h', '1h']) : step[name]);
  });
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length ? known.reduce((sum, amount) => sum + amount, 0) : undefined;
}

function unixDate(seconds: unknown): Date | undefined {
  const date = new Date((number(seconds) ?? NaN) * 1000);
  return Number.isFinite(date.getTime()) ? date : undefined;
}
