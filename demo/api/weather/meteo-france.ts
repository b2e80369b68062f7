import { objects, string, type JsonObject } from '../../../src/sources/json-values.js';

const KELVIN = 273.15;
/** The observations of an hour that last six minutes each. */
const PERIODS = 10;
/** In metres: below it is fog (WMO 4677). */
const FOG = 1_000;
/** In °C: between the two, rain and snow are not told apart by what a station measures. */
const [SNOW, RAIN] = [0, 2];

/**
 * The last observation of a station of Météo-France, `DPObs` of its portal, as `weather.json`. An answer is an array of
 * observations with temperatures in K, pressures in Pa and `rr_per`, the mm of six minutes; what a station does not measure is
 * `null`. It says nothing about clouds: the condition is known in rain, snow and fog only. Throws if there is no observation.
 * Source: https://portail-api.meteofrance.fr/web/fr/api/DonneesPubliquesObservation
 */
export function stationWeather(body: string): string {
  const last = objects([JSON.parse(body) as unknown].flat())
    .filter((entry) => string(entry.validity_time))
    .toSorted((one, other) => string(one.validity_time).localeCompare(string(other.validity_time)))
    .at(-1);
  if (!last) throw new TypeError('No observation.');
  const temperature = celsius(last.t);
  return JSON.stringify({
    observedAt: last.validity_time,
    temperature,
    condition: { code: conditionCode(last, temperature) },
    humidity: number(last.u),
    pressure: scaled(last.pmer, 0.01),
    wind: { speed: number(last.ff), gust: number(last.fxi10) ?? number(last.fxi), direction: number(last.dd) },
    source: { name: 'Météo-France, Licence Ouverte 2.0', url: 'https://meteofrance.com/' },
  });
}

/** WMO 4677: light, moderate and heavy by the bounds of 2.5 and 7.6 mm an hour. */
function conditionCode(observation: JsonObject, temperature: number | undefined): number | undefined {
  const perHour = scaled(observation.rr_per, PERIODS) ?? 0;
  const visibility = number(observation.vv);
  if (perHour > 0 && temperature !== undefined) {
    const strength = perHour < 2.5 ? 0 : perHour < 7.6 ? 2 : 4;
    return temperature <= SNOW ? 71 + strength : temperature > RAIN ? 61 + strength : undefined;
  }
  return visibility !== undefined && visibility < FOG ? 45 : undefined;
}

function celsius(kelvin: unknown): number | undefined {
  const value = number(kelvin);
  return value === undefined ? undefined : Math.round((value - KELVIN) * 100) / 100;
}

function scaled(value: unknown, factor: number): number | undefined {
  const read = number(value);
  return read === undefined ? undefined : Math.round(read * factor * 100) / 100;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
