import { openMeteoAnswer } from './service.js';

/** A weather service as a commune configures it, and what it answers. */
export interface FakeService {
  environment: Record<string, string>;
  /** Its answer to a request for a path, at a moment, with a temperature in °C. */
  answer(path: string, at: Date, temperature: number): object;
  /** The host that is asked, and the headers by which it knows the commune. */
  host: string;
  headers?: Record<string, string>;
}

const unix = (at: Date): number => Math.floor(at.getTime() / 1_000);
const rain = [{ id: 500, main: 'Rain', description: 'légère pluie', icon: '10d' }];
const KEY = { WEATHER_KEY: 'k' };

function openWeatherMap(path: string, at: Date, temp: number): object {
  const main = { temp, temp_min: temp, temp_max: temp, pressure: 1000, humidity: 92 };
  const step = { dt: unix(at), main, weather: rain, wind: { speed: 5.35, deg: 230 } };
  if (path.includes('/forecast'))
    return { cod: '200', message: 0, cnt: 1, list: [step], city: { name: 'Plésidy', timezone: 3_600 } };
  return { ...step, name: 'Plésidy', timezone: 3_600, cod: 200 };
}

function oneCall3(_path: string, at: Date, temp: number): object {
  const current = { dt: unix(at), temp, pressure: 1000, humidity: 92, wind_speed: 5.35, wind_deg: 230, weather: rain };
  return { lat: 48.31, lon: -2.96, timezone: 'Europe/Paris', timezone_offset: 3600, current, daily: [] };
}

function oneCall4(path: string, at: Date, temp: number): object {
  const place = { lat: 48.31, lon: -2.96, timezone: 'Europe/Paris', timezone_offset: '+01:00' };
  if (!path.includes('/current'))
    return { ...place, data: [{ dt: unix(at), temp: { min: 2, max: 9 }, weather: rain }] };
  return { ...place, data: [{ dt: unix(at), temp, pressure: 1000, humidity: 92, wind_speed: 5.35, weather: rain }] };
}

function metNorway(_path: string, at: Date, air_temperature: number): object {
  const units = { air_temperature: 'celsius', relative_humidity: '%', wind_speed: 'm/s' };
  const details = { air_temperature, relative_humidity: 92, wind_speed: 5.35, wind_from_direction: 230 };
  const data = {
    instant: { details },
    next_1_hours: { summary: { symbol_code: 'lightrain' }, details: { precipitation_amount: 0.4 } },
  };
  return { type: 'Feature', properties: { meta: { units }, timeseries: [{ time: at.toISOString(), data }] } };
}

function station(_path: string, at: Date, temperature: number): object {
  const time = at.toISOString().replace('.000', '');
  return [
    {
      ...{ lat: 48.31, lon: -2.96, geo_id_insee: '22372001', reference_time: time, insert_time: time },
      ...{ validity_time: time, t: temperature + 273.15, td: 277.95, u: 92, dd: 230, ff: 5.35, fxi10: 9 },
      ...{ rr_per: 0.2, vv: null, pres: 98_900, pmer: 100_000 },
    },
  ];
}

/** Every service that can be configured, in the form in which it really answers. */
export const fakeServices: Record<string, FakeService> = {
  'open-meteo': {
    environment: {},
    host: 'api.open-meteo.com',
    answer: (_path, at, temperature) => openMeteoAnswer(at, temperature),
  },
  'met-norway': {
    environment: { WEATHER_CONTACT: 'mairie@commune.example' },
    host: 'api.met.no',
    headers: { 'user-agent': 'commune-widgets mairie@commune.example' },
    answer: metNorway,
  },
  'meteo-france': {
    environment: { ...KEY, WEATHER_STATIONS: '22372001' },
    host: 'public-api.meteofrance.fr',
    headers: { apikey: 'k' },
    answer: station,
  },
  openweathermap: { environment: KEY, host: 'api.openweathermap.org', answer: openWeatherMap },
  'openweathermap-one-call-3': { environment: KEY, host: 'api.openweathermap.org', answer: oneCall3 },
  'openweathermap-one-call-4': { environment: KEY, host: 'api.openweathermap.org', answer: oneCall4 },
};
