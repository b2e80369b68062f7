import { address, text, type Reading, type Sink } from './sink.js';

const LATER = '2099-01-01T00:00:00Z';
/** 13 February 2026, in Unix seconds. */
const NOW = 1_770_948_000;

/** A sink that fills several places of an answer with the same value; every value has a card of its own. */
function inAnswer(
  name: string,
  places: number,
  reading: Reading,
  answer: (value: string) => object,
  benign: Sink['benign'] = text,
): Sink {
  return {
    name,
    places,
    tag: 'weather-card',
    reading,
    together: false,
    benign,
    scenes: (values) => values.map((value) => ({ body: JSON.stringify(answer(value)) })),
  };
}

const ours = (rest: object) => ({ temperature: 5, condition: {}, ...rest });

const ownSinks = [
  inAnswer('weather.json: every text', 7, 'either', (value) =>
    ours({
      place: value,
      condition: { text: value },
      source: { name: value, url: '/station' },
      vigilance: { level: 'orange', phenomenon: value, text: value, until: LATER },
      warnings: [
        { level: 'orange', phenomenon: value, text: value, until: LATER },
        { level: 'yellow', phenomenon: value, text: value, until: LATER },
      ],
    }),
  ),
  inAnswer(
    'weather.json: every address',
    2,
    'unspecified',
    (url) => ours({ source: { name: 'Station', url }, vigilance: { level: 'red', url, until: LATER } }),
    address,
  ),
  inAnswer('weather.json: level', 1, 'unspecified', (level) => ours({ vigilance: { level } }), ['red', '']),
  inAnswer('weather.json: dates', 4, 'unseen', (value) =>
    ours({ observedAt: value, daily: [{ date: value, min: 1 }], vigilance: { level: value, until: value } }),
  ),
  inAnswer('weather.json: figures', 13, 'unseen', (value) =>
    ours({
      feelsLike: value,
      uv: value,
      humidity: value,
      pressure: value,
      wind: { speed: value, gust: value, direction: value },
      condition: { code: value, isDay: value },
      daily: [{ date: '2099-01-01', min: value, max: value, precipitation: value, condition: { code: value } }],
    }),
  ),
  inAnswer('weather.json: units', 3, 'unspecified', (value) =>
    ours({ humidity: 5, wind: { speed: 1 }, units: { temperature: value, speed: value, pressure: value } }),
  ),
];

const reading = (rest: object) => ({
  cod: 200,
  dt: NOW,
  main: { temp: 5, humidity: 92 },
  weather: [],
  ...rest,
});

const providerSinks = [
  inAnswer('OpenWeatherMap: every text of the current weather', 3, 'either', (value) =>
    reading({ name: value, weather: [{ description: value, icon: value }] }),
  ),
  inAnswer('OpenWeatherMap: every text of One Call', 2, 'either', (value) => ({
    timezone: value,
    timezone_offset: 3600,
    current: { dt: NOW, temp: 5, weather: [{ description: value }] },
  })),
  inAnswer('OpenWeatherMap: every text of a forecast', 2, 'either', (value) => ({
    cod: '200',
    message: 0,
    list: [reading({ weather: [{ description: value }] })],
    city: { name: value, timezone: 0 },
  })),
  inAnswer('OpenWeatherMap: message of an error', 1, 'unseen', (message) => ({ cod: 401, message })),
  inAnswer('Open-Meteo: every text', 9, 'unspecified', (value) => ({
    generationtime_ms: 1,
    timezone: value,
    current_units: { temperature_2m: value, wind_speed_10m: value },
    current: { time: value, temperature_2m: 5, weather_code: value, wind_speed_10m: 3 },
    daily_units: { temperature_2m_max: value },
    daily: { time: [value, '2099-01-01'], weather_code: [value, value], temperature_2m_max: [1, value] },
  })),
  inAnswer('Open-Meteo: reason of an error', 1, 'unseen', (reason) => ({ error: true, reason })),
  inAnswer('MET Norway: every text', 4, 'unspecified', (value) => ({
    properties: {
      meta: { units: { air_temperature: value, wind_speed: value } },
      timeseries: [
        {
          time: '2026-02-13T03:00:00Z',
          data: {
            instant: { details: { air_temperature: 5, wind_speed: 3 } },
            next_1_hours: { summary: { symbol_code: value }, details: { precipitation_amount: value } },
          },
        },
      ],
    },
  })),
];

/** Sinks for the answers of weather endpoints. */
export const weatherSinks: readonly Sink[] = [...ownSinks, ...providerSinks];
