import type { Vigilance, Weather } from '../../../src/sources/weather/weather.js';
import { emptyCases, failedCases, hoursAgo, staleCase, waitingCases, type AccessCase } from './case.js';

/** A reading of the commune's station with every optional value. */
export const weather: Weather = {
  place: 'Saint-Martin-des-Prés',
  observedAt: hoursAgo(1 / 3),
  condition: { code: 61, text: 'légère pluie', isDay: false },
  temperature: 5.98,
  feelsLike: 2.4,
  humidity: 92,
  pressure: 1000,
  wind: { speed: 5.35, gust: 11.2, direction: 240 },
  daily: [
    { date: '2026-02-13', min: 2.1, max: 7.4, condition: { code: 61 }, precipitation: 4.2 },
    { date: '2026-02-14', min: -3, max: 4.8, condition: { code: 71 }, precipitation: 1 },
    { date: '2026-02-15', min: -1.2, max: 8, condition: { code: 3 } },
    { date: '2026-02-16', min: 3.5, max: 11.1, condition: { code: 0 } },
    { date: '2026-02-17', max: 12, condition: { code: 2 } },
  ],
  source: { name: 'Station communale', url: 'https://commune.example/meteo' },
};

const vigilance: Vigilance = {
  level: 'orange',
  phenomenon: 'vent violent',
  text: 'Limitez vos déplacements et rangez les objets exposés au vent.',
  url: 'https://vigilance.meteofrance.fr/',
  until: new Date('2026-02-14T06:00:00+01:00'),
};
const levels = ['green', 'yellow', 'orange', 'red'] as const;
const bare: Weather = { condition: {}, temperature: -0.4, daily: [] };
const place = 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson';

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'ready', state: 'ready', data: weather, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  {
    name: 'ready, with hours and the sun',
    state: 'ready',
    data: {
      ...weather,
      hourly: [0, 1, 2].map((hour) => ({
        time: hoursAgo(-hour),
        temperature: 5 - hour,
        condition: { code: 61 },
        precipitationProbability: 60,
      })),
      daily: weather.daily.map((day) => ({ ...day, precipitationProbability: 40 })),
      sunrise: hoursAgo(4),
      sunset: hoursAgo(-6),
    },
    attributes: { hours: '12', metrics: 'sunrise sunset' },
  },
  { name: 'ready, line', state: 'ready', data: weather, attributes: { layout: 'line' } },
  { name: 'ready, wide', state: 'ready', data: weather, attributes: { layout: 'wide', forecast: '5' } },
  { name: 'ready, with a forecast', state: 'ready', data: weather, attributes: { forecast: '5' } },
  { name: 'ready, a long place', state: 'ready', data: { ...weather, place }, attributes: { forecast: '3' } },
  { name: 'ready, temperature alone', state: 'ready', data: bare },
  {
    name: 'ready, chosen metrics',
    state: 'ready',
    data: weather,
    attributes: { metrics: 'pressure, wind', 'wind-unit': 'm/s' },
  },
  ...levels.map((level): Omit<AccessCase, 'tag'> => ({
    name: `ready, vigilance ${level}`,
    state: 'ready',
    data: { ...weather, vigilance: { ...vigilance, level } },
  })),
  {
    name: 'ready, several warnings, and the UV index',
    state: 'ready',
    data: {
      ...weather,
      uv: 6.4,
      vigilance,
      warnings: [
        vigilance,
        { level: 'yellow', phenomenon: 'orages', url: vigilance.url, from: new Date('2026-02-13T20:00:00+01:00') },
        { level: 'yellow', phenomenon: 'crues (Oust moyen)', url: 'https://www.vigicrues.gouv.fr/' },
      ],
    },
    attributes: { metrics: 'wind uv' },
  },
  {
    name: 'ready, line with a vigilance',
    state: 'ready',
    data: { ...weather, vigilance },
    attributes: { layout: 'line' },
  },
  {
    name: 'ready, wide with a vigilance',
    state: 'ready',
    data: { ...weather, vigilance },
    attributes: { layout: 'wide' },
  },
  { name: 'ready, not recent', state: 'ready', data: { ...weather, observedAt: hoursAgo(4) } },
  { name: 'ready, expired', state: 'ready', data: { ...weather, observedAt: hoursAgo(24 * 3) } },
  {
    name: 'ready, without a title of its own',
    state: 'ready',
    data: weather,
    attributes: { heading: '', forecast: '2' },
  },
  { name: 'ready, deepest title', state: 'ready', data: weather, attributes: { 'heading-level': '6', forecast: '2' } },
  { name: 'ready, refreshing by itself', state: 'ready', data: weather, attributes: { refresh: '15' } },
  { name: 'ready, paused', state: 'ready', data: weather, attributes: { refresh: '15' }, steps: [{ press: 'pause' }] },
  { name: 'ready, in English', state: 'ready', data: weather, attributes: { lang: 'en', forecast: '3' } },
  {
    name: 'ready, in Arabic',
    state: 'ready',
    data: { ...weather, vigilance },
    attributes: { lang: 'ar', forecast: '3' },
  },
  staleCase,
  ...emptyCases({ answers: ['none'] }),
  ...failedCases,
];

export const weatherCases: readonly AccessCase[] = states.map((each) => ({ tag: 'weather-card', ...each }));
