import { parseDate } from '../../../src/text/parse-date.js';
import { TIME_ZONE } from '../commune-day.js';
import { levels, list, members, type Warning } from './vigilance.js';

/** The sections of rivers that the State watches, all of them, with the level of each: https://www.vigicrues.gouv.fr/ */
export const FLOODS_ADDRESS = 'https://www.vigicrues.gouv.fr/services/InfoVigiCru.geojson';
/** The answer has about 3 MB, nearly all of it the lines of the map. */
export const MOST_FLOOD_BYTES = 12 * 1024 * 1024;
const PAGE = 'https://www.vigicrues.gouv.fr/';

/** In milliseconds: levels have no end, but are published twice a day at least. */
const BELIEVED = 24 * 3_600_000;

/** The part of the answer that is kept. */
interface Section {
  level: number;
  name: string;
  /** ISO 8601. */
  publishedAt: string;
}

/**
 * The part of an answer about a section of a river (`AN12`), as JSON. Throws a `TypeError` if there is none: nothing is
 * known then, which is not the same as green. It was published at `now` if it does not say when, or names a time to come.
 */
export function sectionOf(answer: string, code: string, now: Date): string {
  const { features, DtHrInfoVigiCru: published } = members(JSON.parse(answer));
  const section = list(features)
    .map((feature) => lowerCased(members(members(feature).properties)))
    .find(({ cdentcru }) => cdentcru === code);
  const level = Number(section?.['nivinfvicr']);
  if (!section || !(level >= 1 && level <= 4)) throw new TypeError('No such section.');
  const written = parseDate(published, TIME_ZONE) ?? now;
  const kept: Section = {
    level,
    name: typeof section['lbentcru'] === 'string' ? section['lbentcru'] : code,
    publishedAt: (written < now ? written : now).toISOString(),
  };
  return JSON.stringify(kept);
}

/** The warning in what is kept of an answer; none if it is green. */
export function floodWarnings(kept: string): Warning[] {
  const { level, name, publishedAt } = JSON.parse(kept) as Section;
  const from = new Date(publishedAt);
  const until = new Date(from.getTime() + BELIEVED);
  const colour = levels[level];
  return colour ? [{ level: colour, phenomenon: `Crues (${name})`, url: PAGE, from, until, hasNoEnd: true }] : [];
}

/** The service has changed the case of its names, `LbEntCru` and `lbentcru`, more than once. */
function lowerCased(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
}
