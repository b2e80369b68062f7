import { openMeteoParameters } from '../../../src/sources/weather/open-meteo-request.js';
import { stationWeather } from './meteo-france.js';
import type { WeatherPlace } from './place.js';

/** The key and the contact that the administrator has for a service; empty if none. */
export interface ServiceAccess {
  key: string;
  /** An address or a site by which MET Norway can reach the commune. */
  contact: string;
}

/** A weather service: the addresses whose answers together are the weather of a place. */
export interface WeatherService {
  /** The settings that it can't do without. */
  requires: readonly (keyof ServiceAccess)[];
  addresses(place: WeatherPlace, access: ServiceAccess): string[];
  /** Whether it knows places by the number of a station. Default: `false`, by their coordinates. */
  hasStations?: boolean;
  /** An answer in a format that the library can't read, as one that it can. Throws if that is impossible. */
  translate?(body: string): string;
  /** Default: none. */
  headers?(access: ServiceAccess): Record<string, string>;
}

function address(base: string, parameters: Record<string, string | number>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
}

function openWeather(path: string, { latitude, longitude }: WeatherPlace, { key }: ServiceAccess): string {
  const base = `https://api.openweathermap.org/data/${path}`;
  return address(base, { lat: latitude, lon: longitude, units: 'metric', lang: 'fr', appid: key });
}

/** The services that can be configured, by the value of `WEATHER_SERVICE`. */
export const weatherServices: Record<string, WeatherService> = {
  // Without a key for non-commercial use; with one, the server of customers: https://open-meteo.com/en/docs
  'open-meteo': {
    requires: [],
    addresses: ({ latitude, longitude }, { key }) => [
      address(`https://${key ? 'customer-api' : 'api'}.open-meteo.com/v1/forecast`, {
        latitude,
        longitude,
        ...openMeteoParameters,
        ...(key && { apikey: key }),
      }),
    ],
  },
  // Identification is required, more than four decimals are refused: https://api.met.no/doc/TermsOfService
  'met-norway': {
    requires: ['contact'],
    addresses: ({ latitude, longitude }) => [
      address('https://api.met.no/weatherapi/locationforecast/2.0/compact', { lat: latitude, lon: longitude }),
    ],
    headers: ({ contact }) => ({ 'User-Agent': `commune-widgets ${contact}` }),
  },
  // What a station measures; the portal's forecasts are fields of models, without an address for a place.
  'meteo-france': {
    requires: ['key'],
    hasStations: true,
    addresses: ({ station = '' }) => [
      address('https://public-api.meteofrance.fr/public/DPObs/v1/station/infrahoraire-6m', {
        id_station: station,
        format: 'json',
      }),
    ],
    headers: ({ key }) => ({ apikey: key, Accept: 'application/json' }),
    translate: stationWeather,
  },
  // https://openweathermap.org/current, /forecast5
  openweathermap: {
    requires: ['key'],
    addresses: (place, access) => ['2.5/weather', '2.5/forecast'].map((path) => openWeather(path, place, access)),
  },
  // https://openweathermap.org/api/one-call-3
  'openweathermap-one-call-3': {
    requires: ['key'],
    addresses: (place, access) => [openWeather('3.0/onecall', place, access)],
  },
  // https://openweathermap.org/api/one-call-4: one address for the present, one for the days
  'openweathermap-one-call-4': {
    requires: ['key'],
    addresses: (place, access) =>
      ['4.0/onecall/current', '4.0/onecall/timeline/1day'].map((path) => openWeather(path, place, access)),
  },
};
