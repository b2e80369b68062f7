import type { Connection } from '../asked/ask.js';
import { internet } from '../bridge/network.js';
import type { Database } from '../storage/database.js';
import { placesOf, type WeatherPlace } from './place.js';
import { type ServiceAccess, type WeatherService, weatherServices } from './weather-services.js';

/** Whose weather is asked for, and of whom. */
export interface WeatherSettings extends Connection {
  service: WeatherService;
  access: ServiceAccess;
  /** The first one is that of a request without `?place=`. */
  places: readonly WeatherPlace[];
  /** The warnings of Météo-France. Default: none. */
  vigilance?: { key: string; department: string } | undefined;
  /** The section of a river whose level Vigicrues gives, by its code. Default: none. */
  floods?: { section: string } | undefined;
}

/** Everything that asking the services needs. */
export interface Asking {
  database: Database;
  clock: () => Date;
  settings: WeatherSettings;
}

const variables: Record<keyof ServiceAccess, string> = { key: 'WEATHER_KEY', contact: 'WEATHER_CONTACT' };

/**
 * The settings of the environment: `WEATHER_PLACES`, `WEATHER_SERVICE` (default: `open-meteo`), `WEATHER_KEY`,
 * `WEATHER_CONTACT`, `WEATHER_STATIONS`, `VIGILANCE_KEY` with `VIGILANCE_DEPARTMENT`, and `VIGICRUES_SECTION`. `undefined`
 * without `WEATHER_PLACES`. Throws a message for the administrator when one is invalid or requires another.
 */
export function weatherSettings(environment: NodeJS.ProcessEnv): WeatherSettings | undefined {
  const { WEATHER_PLACES = '', WEATHER_SERVICE, WEATHER_KEY = '', WEATHER_CONTACT = '' } = environment;
  const name = WEATHER_SERVICE?.trim() || 'open-meteo';
  const service = Object.hasOwn(weatherServices, name) ? weatherServices[name] : undefined;
  if (!service) {
    throw new Error(`WEATHER_SERVICE vaut ${Object.keys(weatherServices).join(', ')}, et non « ${name} ».`);
  }
  const vigilance = vigilanceSettings(environment);
  const floods = floodSettings(environment);
  const places = placesOf(WEATHER_PLACES);
  if (!places.length) {
    if (vigilance || floods || WEATHER_SERVICE)
      throw new Error('La météo demande au moins un lieu : donnez WEATHER_PLACES.');
    return undefined;
  }
  const { WEATHER_STATIONS = '' } = environment;
  const access = { key: WEATHER_KEY.trim(), contact: WEATHER_CONTACT.trim() };
  const missing = service.requires.filter((each) => !access[each]).map((each) => variables[each]);
  if (missing.length) throw new Error(`WEATHER_SERVICE=${name} demande aussi ${missing.join(', ')}.`);
  if (!/^[\x20-\x7e]*$/.test(access.contact)) throw new Error('WEATHER_CONTACT est une adresse sans accent.');
  return {
    service,
    access,
    places: service.hasStations ? withStations(places, WEATHER_STATIONS) : places,
    vigilance,
    floods,
    network: internet,
  };
}

/** The stations of the places, in the same order, separated by semicolons: eight digits each. */
function withStations(places: readonly WeatherPlace[], setting: string): WeatherPlace[] {
  const stations = setting.split(';').map((text) => text.trim());
  if (stations.length === places.length && stations.every((station) => /^\d{8}$/.test(station))) {
    return places.map((place, index) => ({ ...place, station: stations[index] }));
  }
  throw new Error(
    'WEATHER_STATIONS donne pour chaque lieu de WEATHER_PLACES le numéro d’une station de Météo-France, 69029001 par exemple, ' +
      'dans le même ordre et séparés par des points-virgules.',
  );
}

function floodSettings({ VIGICRUES_SECTION = '' }: NodeJS.ProcessEnv): WeatherSettings['floods'] {
  const section = VIGICRUES_SECTION.trim().toUpperCase();
  if (!section) return undefined;
  if (/^[A-Z]{2}\d{1,3}$/.test(section)) return { section };
  throw new Error(`VIGICRUES_SECTION est le code d’un tronçon de vigicrues.gouv.fr, AN12, et non « ${section} ».`);
}

function vigilanceSettings({ VIGILANCE_KEY, VIGILANCE_DEPARTMENT }: NodeJS.ProcessEnv): WeatherSettings['vigilance'] {
  const [key, department] = [VIGILANCE_KEY, VIGILANCE_DEPARTMENT].map((value) => value?.trim() ?? '');
  if (!key && !department) return undefined;
  if (!key || !department) throw new Error('VIGILANCE_KEY et VIGILANCE_DEPARTMENT vont ensemble.');
  // Paris and the three départements around it are one domain.
  if (/^9[234]$/.test(department)) return { key, department: '75' };
  if (/^(?:0[1-9]|1\d|2[1-9]|[3-8]\d|9[015]|2[AB])$/.test(department)) return { key, department };
  throw new Error(`VIGILANCE_DEPARTMENT est un numéro de département de métropole, et non « ${department} ».`);
}
