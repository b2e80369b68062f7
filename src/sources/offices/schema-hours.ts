import { isDay } from '../../calendar/local-days.js';
import { limits } from '../../limits.js';
import {
  PUBLIC_HOLIDAY,
  type OpeningHours,
  type SpecialHours,
  type WeeklyHours,
} from '../../opening-hours/opening-hours.js';
import { at, objects, string, type JsonObject } from '../json-values.js';
import { readOpeningHours } from './hours-text.js';
import { isUnreadable, timeRange } from './time-range.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'publicholidays'];
const ALL = [0, 1, 2, 3, 4, 5, 6];

/** The hours of a node; `comment` is what could not be read of them, for a reader. */
export interface SpecifiedHours {
  hours?: OpeningHours | undefined;
  comment?: string | undefined;
}

/**
 * `openingHoursSpecification`, `specialOpeningHoursSpecification` and `openingHours` of schema.org
 * (https://schema.org/OpeningHoursSpecification). A period without days of the week is one of exceptional hours. Without any
 * hours, or if some can't be read, nothing is known.
 */
export function specifiedHours(node: JsonObject, warn?: (message: string) => void): SpecifiedHours {
  const lists = [node.openingHoursSpecification, node.specialOpeningHoursSpecification];
  const entries = objects(lists.flat()).slice(0, limits.items);
  const texts = [node.openingHours].flat().map(string).filter(Boolean).slice(0, limits.items);
  const written = entries.length ? [] : readOpeningHours(texts.join('; '));
  const unreadable = entries.find(({ opens, closes }) => isUnreadable(opens, closes));
  if (unreadable) {
    warn?.(`The opening hours ${JSON.stringify(unreadable)} could not be read.`);
    return {};
  }
  if (!written) {
    warn?.(`The opening hours “${texts.join('; ')}” could not be read.`);
    return { comment: texts.join('; ') };
  }
  const isSpecial = (entry: JsonObject) => !entry.dayOfWeek && !!entry.validFrom;
  const weekly = entries.filter((entry) => !isSpecial(entry)).flatMap(weeklyHours);
  const special = together(entries.filter(isSpecial).flatMap(specialHours));
  return weekly.length || written.length ? { hours: { weekly: [...weekly, ...written], special } } : {};
}

function weeklyHours(entry: JsonObject): WeeklyHours[] {
  const named = [entry.dayOfWeek].flat().map(weekdayOf);
  const weekdays = entry.dayOfWeek ? named.filter((day) => day >= 0) : ALL;
  const [from, until] = [dayOf(entry.validFrom), dayOf(entry.validThrough)];
  return weekdays.length ? [{ weekdays, ranges: timeRange(entry.opens, entry.closes), from, until }] : [];
}

function specialHours(entry: JsonObject): SpecialHours[] {
  const from = dayOf(entry.validFrom);
  const until = dayOf(entry.validThrough) ?? from;
  if (!from || !until || until < from) return [];
  const reason = string(entry.description) || string(entry.name) || undefined;
  return [{ from, until, ranges: timeRange(entry.opens, entry.closes), reason }];
}

/** Two ranges of one period are two entries. */
function together(entries: readonly SpecialHours[]): SpecialHours[] {
  const periods = new Map<string, SpecialHours>();
  for (const entry of entries) {
    const key = `${entry.from} ${entry.until}`;
    periods.set(key, { ...entry, ranges: [...(periods.get(key)?.ranges ?? []), ...entry.ranges] });
  }
  return [...periods.values()];
}

/** `Monday`, `https://schema.org/Monday`, `{ "@id": "schema:Monday" }`, `Mo`. */
function weekdayOf(value: unknown): number {
  const name = string(at(value, '@id') ?? at(value, 'name') ?? value)
    .replace(/^.*[/:#]/, '')
    .trim()
    .toLowerCase();
  if (name === 'ph') return PUBLIC_HOLIDAY;
  return name.length < 2 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name));
}

function dayOf(value: unknown): string | undefined {
  const day = string(value).slice(0, 10);
  return isDay(day) ? day : undefined;
}
