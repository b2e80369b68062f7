import { mergeWeather, parse, type Weather } from '../../../src/sources/index.js';
import { usualLimit } from '../bridge/bridge.js';
import { internet } from '../bridge/network.js';
import { requestSource, type SourceAnswer } from '../bridge/source-request.js';
import type { WeatherPlace } from './place.js';
import type { WeatherSettings } from './settings.js';
import { FLOODS_ADDRESS, MOST_FLOOD_BYTES, sectionOf } from './flood-warnings.js';
import { VIGILANCE_ADDRESS, warningsOf } from './vigilance.js';

/** One thing that is asked of a service on a schedule. */
export interface Question {
  /** Its name in the database. */
  name: string;
  addresses: string[];
  headers: Record<string, string>;
  /** The largest answer in bytes; default: that of the bridge. */
  mostBytes?: number;
  /** What is kept of the answers. Throws if they can't be used; `now` is when they came. */
  read(bodies: readonly string[], now: Date): readonly string[];
}

/** A service refused or failed. */
export class ServiceFailure extends Error {
  constructor(
    /** HTTP status, or 0 if there was no answer. */
    readonly status: number,
    /** The seconds that the service asks to wait; 0 if it does not say. */
    readonly retryAfter = 0,
  ) {
    super(String(status));
  }
}

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
      read: (bodies: readonly string[], now: Date) => {
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
            name: FLOODS,
            addresses: [FLOODS_ADDRESS],
            headers: { Accept: 'application/json' },
            mostBytes: MOST_FLOOD_BYTES,
            read: ([body = '']: readonly string[], now: Date) => [sectionOf(body, floods.section, now)],
          },
        ]
      : []),
  ];
}

/** The names of the questions about warnings. */
export const VIGILANCE = 'vigilance';
export const FLOODS = 'floods';

/** The name of the question about a place: another one where the place has moved. */
export function weatherName({ id, latitude, longitude }: WeatherPlace): string {
  return `weather ${id} ${latitude} ${longitude}`;
}

/**
 * The answers of a service to a question; `undefined` if it confirms, by the validators of its last answer, that nothing
 * has changed. Throws a `ServiceFailure`; whatever it contains, nothing of an address, which may have a key.
 */
export async function ask(
  { addresses, headers, mostBytes, read }: Question,
  { network = internet, timeLimit = usualLimit }: Pick<WeatherSettings, 'network' | 'timeLimit'>,
  validators: Record<string, string>,
  now: () => Date,
): Promise<{ bodies: readonly string[]; validators: Record<string, string> } | undefined> {
  const conditional = addresses.length === 1 ? conditionalHeaders(validators) : {};
  const signal = timeLimit();
  const answers = await Promise.all(
    addresses.map((href) =>
      requestSource(new URL(href), {
        allows: (url) => url.href === new URL(href).href,
        network,
        signal,
        headers: { ...headers, ...conditional },
        mostBytes,
      }).catch(() => {
        throw new ServiceFailure(0);
      }),
    ),
  );
  if (answers.every(({ status }) => status === 304)) return undefined;
  const refusal = answers.find(({ status }) => status !== 200 && status !== 203);
  if (refusal) throw new ServiceFailure(refusal.status, secondsIn(refusal));
  const bodies = answers.map(({ body }) => body.toString());
  try {
    return { bodies: read(bodies, now()), validators: validatorsOf(answers[0]) };
  } catch {
    throw new ServiceFailure(200);
  }
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

function conditionalHeaders({ etag, lastModified }: Record<string, string>): Record<string, string> {
  return { ...(etag && { 'If-None-Match': etag }), ...(lastModified && { 'If-Modified-Since': lastModified }) };
}

function validatorsOf(answer: SourceAnswer | undefined): Record<string, string> {
  const { etag, 'last-modified': lastModified } = answer?.headers ?? {};
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3); 0 for a date or nothing. */
function secondsIn({ headers }: SourceAnswer): number {
  const { 'retry-after': text = '' } = headers;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
