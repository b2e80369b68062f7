import { fold } from '../../../src/text/fold.js';

/** A place whose weather is asked for. */
export interface WeatherPlace {
  /** The value of `?place=`: its name in lower case, without accents, with hyphens. */
  id: string;
  name: string;
  /** Decimal degrees, WGS 84, with two decimals: a kilometre, less than the services' grids. */
  latitude: number;
  longitude: number;
  /** The number of the station of Météo-France that measures it, if that service is asked. */
  station?: string | undefined;
}

const PLACE = /^([^:;]{1,100}):\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/;
/** The most places: each is a request to the service per interval. */
const MOST_PLACES = 20;

/**
 * Reads `Name: latitude, longitude`, several separated by semicolons. Throws a message for the administrator for anything
 * else, and for two places of one name.
 */
export function placesOf(setting: string): WeatherPlace[] {
  const places = setting
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)
    .map(placeOf);
  if (places.length > MOST_PLACES) throw new Error(`WEATHER_PLACES admet ${MOST_PLACES} lieux au plus.`);
  if (new Set(places.map(({ id }) => id)).size < places.length) {
    throw new Error('WEATHER_PLACES nomme deux fois le même lieu.');
  }
  return places;
}

function placeOf(text: string): WeatherPlace {
  const [, name = '', latitude, longitude] = PLACE.exec(text) ?? [];
  const place = { id: slug(name), name: name.trim(), latitude: degrees(latitude), longitude: degrees(longitude) };
  if (place.id && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180) return place;
  throw new Error(
    `WEATHER_PLACES : « ${text} » n’est pas un lieu. Écrivez par exemple : Saint-Martin-des-Prés: 48.31, -2.96`,
  );
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function degrees(text: string | undefined): number {
  return Math.round(Number(text) * 100) / 100;
}
