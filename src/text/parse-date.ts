import { parseCalendarDay, type CalendarDay } from './calendar-day.js';
import { parseCompleteDate } from './complete-date.js';
import { timesIn } from './time-of-day.js';
import { fromWallClock } from './time-zone.js';
import { dateOf, fromUnix } from './unix-time.js';
import { zoneOffset } from './zone-offset.js';

const MINUTE = 60_000;
/**
 * Parses a date as feeds write it: RFC 822 and its usual faults, W3CDTF whole or truncated, `20031231`, French
 * (`mar., 01 déc. 2020 10:00`, `26/06/2020 - 14:30`), unix time in seconds or milliseconds.
 * A time without a zone is local time in `timeZone` (IANA name; default `Europe/Paris`), a date without a time is
 * midnight there. `undefined` for anything else, and for the epoch (1970-01-01 at 0:00), which systems write when they
 * have no date; never throws.
 */
export function parseDate(value: unknown, timeZone = 'Europe/Paris'): Date | undefined {
  if (typeof value === 'number') return fromUnix(value);
  // No date is longer: a whole page in the place of a date is not searched.
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (/^-?\d{9,13}$/.test(text)) return fromUnix(Number(text));
  const compact = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(text);
  return (
    parseCompleteDate(text, timeZone) ??
    parseText(compact ? `${compact[1]}T${compact.slice(2).join('')}` : text, timeZone)
  );
}

function parseText(text: string, timeZone: string): Date | undefined {
  const [time] = timesIn(text);
  const before = text.slice(0, time?.start);
  const after = time ? text.slice(time.end) : '';
  // "Sun Jan 4 16:29:06 PST 2004": the year may come after the zone or instead of it.
  const [, zone = '', trailing = ''] = /^(.*?)(?:(?:^|\s)((?:19|20)\d{2}))?$/.exec(after.trim()) ?? [];
  // "10h30, le 6 mai 2024": if the time comes first, the text after it is the date, not a zone.
  const dayIsLast = time && !/\d/.test(before);
  const day = parseCalendarDay(dayIsLast ? after : `${before} ${trailing}`);
  const clock = time ? time.clock : 0;
  return day && clock !== undefined ? momentOf(day, clock, dayIsLast ? '' : zone, timeZone) : undefined;
}

/**
 * The moment of a local time; `clock` is in milliseconds since midnight. `zone` is the text after the time; if it names
 * no zone, `timeZone` is used. `undefined` for the epoch.
 */
export function momentOf(day: CalendarDay, clock: number, zone: string, timeZone: string): Date | undefined {
  const local = Date.UTC(day.year, day.month - 1, day.day) + clock;
  // Local time 1970-01-01 0:00 is an empty date too, whatever zone was added to it.
  return local ? dateOf(moment(local, zone, timeZone).getTime()) : undefined;
}

function moment(local: number, zone: string, timeZone: string): Date {
  const offset = zoneOffset(zone);
  if (typeof offset === 'number') return new Date(local - offset * MINUTE);
  const date = fromWallClock(local, offset ?? timeZone);
  // The runtime does not know the time zone: UTC is wrong by less than a day.
  return Number.isNaN(date.getTime()) ? new Date(local) : date;
}
