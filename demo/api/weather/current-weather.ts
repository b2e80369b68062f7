import { type Tagged, tagged } from '../http/tagged.js';
import { floodsName, VIGILANCE, weatherFrom, weatherName } from './questions.js';
import { floodWarnings } from './flood-warnings.js';
import { type KeptAnswer, keptAnswers } from '../asked/kept-answers.js';
import type { WeatherPlace } from './place.js';
import type { Asking, WeatherSettings } from './settings.js';
import { pending, type Warning, warningsOf } from './vigilance.js';
import { weatherJson } from './weather-json.js';

/** An answer that is older, in milliseconds, is no longer the weather. */
export const OLDEST_ANSWER = 24 * 3_600_000;
/** In seconds. */
const MAX_AGE = 60;

interface Made {
  answer: Tagged;
  readAt: Date;
  /** When the first of its warnings ends. */
  until: number;
}

/** The weather of every place, in memory. */
export interface CurrentWeather {
  /** Takes over what the database has. */
  refresh(): Promise<void>;
  /** `undefined` if there is no answer yet, or only one that is too old. */
  of(place: WeatherPlace): Tagged | undefined;
  /** The warnings that have not ended, the gravest first. */
  warnings(now: Date): Warning[];
}

/** The weather that a server gives: whose, of whom, and the present one. */
export interface ServedWeather {
  settings: WeatherSettings;
  current: CurrentWeather;
}

/** Keeps the weather of the places in memory; `refresh` is to be called regularly. */
export function createCurrentWeather({ database, clock, settings }: Asking): CurrentWeather {
  const { places, service, access, vigilance, floods } = settings;
  const readers = new Map<string, (body: string) => Warning[]>();
  if (vigilance) readers.set(VIGILANCE, (body) => warningsOf(body, vigilance.department));
  if (floods) readers.set(floodsName(floods.section), floodWarnings);
  const names = [...places.map(weatherName), ...readers.keys()];
  let kept = new Map<string, KeptAnswer>();
  let warnings: Warning[] = [];
  const made = new Map<string, Made>();

  function make(place: WeatherPlace, { body, readAt }: KeptAnswer, now: Date): Made {
    const ahead = pending(warnings, now);
    const read = weatherFrom(JSON.parse(body) as string[], service.addresses(place, access));
    const text = JSON.stringify(weatherJson(read, { place: place.name, readAt, warnings: ahead }));
    return {
      answer: tagged(text, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': `public, max-age=${MAX_AGE}`,
      }),
      readAt,
      until: Math.min(...ahead.map(({ until }) => until.getTime())),
    };
  }

  return {
    async refresh() {
      const found = await keptAnswers(database, names);
      const isNew = (name: string) => found.get(name)?.readAt.getTime() !== kept.get(name)?.readAt.getTime();
      if ([...readers.keys()].some(isNew)) {
        warnings = [...readers].flatMap(([name, read]) => readWarnings(found.get(name), read));
        made.clear();
      }
      kept = found;
    },
    of(place) {
      const now = clock();
      const answer = kept.get(weatherName(place));
      if (!answer || now.getTime() - answer.readAt.getTime() > OLDEST_ANSWER) return undefined;
      let known = made.get(place.id);
      if (known?.readAt.getTime() !== answer.readAt.getTime() || known.until <= now.getTime()) {
        known = make(place, answer, now);
        made.set(place.id, known);
      }
      return known.answer;
    },
    warnings: (now) => pending(warnings, now),
  };
}

function readWarnings(answer: KeptAnswer | undefined, read: (body: string) => Warning[]): Warning[] {
  if (!answer) return [];
  try {
    const [body = ''] = JSON.parse(answer.body) as string[];
    return read(body);
  } catch {
    // Kept for another département.
    return [];
  }
}
