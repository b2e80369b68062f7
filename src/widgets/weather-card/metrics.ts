import type { ComplexAttributeConverter } from 'lit';
import { invalidList } from './warnings.js';
import { warnOnce } from '../../shared.js';
import type { Weather } from '../../sources/weather/weather.js';
import { wallClock } from '../../text/time-zone.js';
import {
  numeral,
  temperature,
  whole,
  windSpeed,
  written,
  type WeatherContext,
  type Wording,
} from './weather-context.js';

export const metricNames = [
  'wind',
  'gust',
  'direction',
  'pressure',
  'humidity',
  'feels-like',
  'uv',
  'sunrise',
  'sunset',
] as const;
export type MetricName = (typeof metricNames)[number];

/** A measured value with its label. */
export interface Metric extends Wording {
  name: MetricName;
  label: string;
}

/** Metric names separated by spaces or commas, or `none`; `undefined` for the default of the layout. */
export const metricList: ComplexAttributeConverter<readonly MetricName[] | undefined> = {
  fromAttribute(attribute) {
    const words = (attribute ?? '')
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (words.length === 1 && words[0] === 'none') return [];
    const names = words.flatMap((word) => metricNames.find((name) => name === word) ?? []);
    if (names.length < words.length) {
      warnOnce(invalidList(words, metricNames));
    }
    return names.length ? [...new Set(names)] : undefined;
  },
  toAttribute: (names) => names?.join(' ') ?? null,
};

/** The known values of these metrics, in this order. */
export function metricsOf(weather: Weather, names: readonly MetricName[], context: WeatherContext): Metric[] {
  return names.flatMap((name) => {
    const wording = WORDINGS[name](weather, context);
    return wording ? [{ name, label: context.strings.labels[name], ...wording }] : [];
  });
}

type Word = (weather: Weather, context: WeatherContext) => Wording | undefined;

const WORDINGS: Readonly<Record<MetricName, Word>> = {
  wind: ({ wind }, context) => (wind?.speed === undefined ? undefined : windSpeed(wind.speed, context)),
  gust: ({ wind }, context) => (wind?.gust === undefined ? undefined : windSpeed(wind.gust, context)),
  direction: ({ wind }, context) => (wind?.direction === undefined ? undefined : direction(wind.direction, context)),
  pressure: ({ pressure }, context) => (pressure === undefined ? undefined : hectopascals(pressure, context)),
  humidity: ({ humidity }, context) => (humidity === undefined ? undefined : percent(humidity, context)),
  'feels-like': ({ feelsLike }, context) =>
    feelsLike === undefined ? undefined : temperature(feelsLike, whole(context)),
  uv: ({ uv }, context) => (uv === undefined ? undefined : uvIndex(uv, context)),
  sunrise: ({ sunrise }, context) => timeOf(sunrise, context),
  sunset: ({ sunset }, context) => timeOf(sunset, context),
};

function timeOf(date: Date | undefined, { strings, timeZone }: WeatherContext): Wording | undefined {
  const clock = date && wallClock(date, timeZone);
  return clock && { shown: strings.clock(clock), spoken: strings.spoken.clock(clock) };
}

/** The nearest of the eight compass directions, in full: abbreviations are not understood when read aloud. */
function direction(degrees: number, { strings }: WeatherContext): Wording {
  const names: Readonly<Record<number, string>> = strings.directions;
  const name = names[Math.round(degrees / 45) & 7] ?? '';
  return { shown: name, spoken: name };
}

/** The lowest index of each category above the first. WHO, Global Solar UV Index (2002). */
const UV_CATEGORIES = [3, 6, 8, 11];

/** The index without decimals, as forecasts give it, with its category in words. */
function uvIndex(value: number, { strings }: WeatherContext): Wording {
  const index = Math.round(value);
  const category = strings.uvCategories[UV_CATEGORIES.filter((lowest) => index >= lowest).length] ?? '';
  return { shown: strings.uv(String(index), category), spoken: `${index}${strings.spoken.separator}${category}` };
}

function hectopascals(value: number, context: WeatherContext): Wording {
  const { strings } = context;
  const text = numeral(value, context);
  const shown = strings.hectopascals(numeral(value, context, strings.group));
  return { shown, spoken: strings.spoken.hectopascals(written(value, context), text) };
}

function percent(value: number, context: WeatherContext): Wording {
  const text = numeral(value, context);
  return { shown: context.strings.percent(text), spoken: context.strings.spoken.percent(text) };
}
