import { type Office, parse } from '../../../src/sources/index.js';
import type { Question } from '../asked/ask.js';
import type { TownHallSettings } from './settings.js';

const DIRECTORY =
  'https://api-lannuaire.service-public.gouv.fr/api/explore/v2.1/catalog/datasets/api-lannuaire-administration/records';
/** More than any commune has, and the most that the directory gives at once; 10 by default. */
const LIMIT = '100';
/** In milliseconds: the directory changes on working days. */
export const TOWN_HALL_INTERVAL = 6 * 3_600_000;

/** The question about the town halls of a commune, to the State's directory of public services. */
export function townHallQuestion({ code }: TownHallSettings): Question {
  return {
    name: questionName(code),
    addresses: [directoryAddress(code)],
    headers: { Accept: 'application/json' },
    interval: TOWN_HALL_INTERVAL,
    read(bodies) {
      // A commune without a town hall is an answer to another question, or to none.
      if (!officesFrom(bodies, code).length) throw new TypeError('No office.');
      return bodies;
    },
  };
}

/** The name of the question in the database: another one for another commune. */
export function questionName(code: string): string {
  return `town-hall ${code}`;
}

/** The offices in the answer of the directory. Throws if it has another shape. */
export function officesFrom([body = '']: readonly string[], code: string): Office[] {
  return parse('offices', {
    body,
    contentType: 'application/json',
    url: directoryAddress(code),
    format: 'service-public',
  });
}

function directoryAddress(code: string): string {
  const url = new URL(DIRECTORY);
  // A word of the list of services in `pivot`, which is JSON in a text.
  url.searchParams.set('where', `code_insee_commune="${code}" and pivot LIKE "mairie"`);
  url.searchParams.set('limit', LIMIT);
  return url.href;
}
