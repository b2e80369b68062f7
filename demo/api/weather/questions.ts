import { mergeWeather, parse, type Weather } from '../../../src/sources/index.js';
import type { Question } from '../asked/ask.js';
import type { WeatherPlace } from './place.js';
import type { WeatherSettings } from './settings.js';
import { FLOODS_ADDRESS, MOST_FLOOD_BYTES, sectionOf } from './flood-warnings.js';
import { VIGILANCE_ADDRESS, warningsOf } from './vigilance.js';

/** The oldest and the latest time of observation, in milliseconds from the present, that is believed. */
const OLDEST = 24 * 3_600_000;
const LATEST = 2 * 3_600_000;

/** Questions about the weather of each place, and about warnings. */
export function questionsOf({ service, access, places, vigilance, floods }: WeatherSettings): Question[] {
  const headers = service.headers?.(access) ?? {};
  return [
    ...places.map((place) => ({
      name: weatherName(place),
      addresses: service.addresses(place, access),
      headers,
      read: (answers: readonly string[], now: Date) => {
        const bodies = service.translate ? answers.map(service.translate) : answers;
        requirePresent(weatherFrom(bodies, service.addresses(place, access)), now);
        return bodies;
      },
    })),
    ...(vigilance
      ? [
          {
            name: VIGILANCE,
            addresses: [VIGILANCE_ADDRESS],
            headers: { apikey: vigilance.key, Accept: 'application/json' },
            read: (bodies: readonly string[]) => {
              warningsOf(bodies[0] ?? '', vigilance.department);
              return bodies;
            },
          },
        ]
      : []),
    ...(floods
      ? [
          {
            name: floodsName(floods.section),
            addresses: [FLOODS_ADDRESS],
            headers: { Accept: 'application/json' },
            mostBytes: MOST_FLOOD_BYTES,
            read: ([body = '']: readonly string[], now: Date) => [sectionOf(body, floods.section, now)],
          },
        ]
      : []),
  ];
}

/** The name of the question about the warnings of Météo-France. */
export const VIGILANCE = 'vigilance';

/** The name of the question about floods: another one for another section. */
export function floodsName(section: string): string {
  return `floods ${section}`;
}

/** The name of the question about a place: another one where the place has moved. */
export function weatherName({ id, latitude, longitude, station }: WeatherPlace): string {
  return ['weather', id, latitude, longitude, station].filter((each) => each !== undefined).join(' ');
}

/** The weather in the answers of a service. Throws if there is none. */
export function weatherFrom(bodies: readonly string[], addresses: readonly string[]): Weather {
  return mergeWeather(
    bodies.map((body, index) =>
      parse('weather', { body, contentType: 'application/json', url: addresses[index] ?? '', language: 'fr' }),
    ),
  );
}

/** Throws if a service gives another time for the present: an archive, or a clock that has stopped. */
function requirePresent({ observedAt, temperature }: Weather, now: Date): void {
  if (temperature === undefined) throw new TypeError('No temperature.');
  const age = observedAt ? now.getTime() - observedAt.getTime() : 0;
  if (age > OLDEST || age < -LATEST) throw new TypeError('Not the present.');
}
