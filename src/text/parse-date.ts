import { parseCalendarDay } from './calendar-day.js';
import { fromWallClock } from './time-zone.js';
import { zoneOffset } from './zone-offset.js';

const MINUTE = 60_000;
/** Above it, in either direction, a number counts milliseconds; below, seconds: 5138 in seconds, 1973 in milliseconds. */
const LARGEST_SECONDS = 1e11;

const TIME =
  /(?:^|[^\d:+-])(\d{1,2})(?::(\d{2})(?::(\d{2})([.,]\d+)?)?(?!\d)|\s?h(?:eures?)?(?:\s?(\d{2}))?(?!\w))\s*([ap]m\b)?|t(\d{2})(\d{2})(\d{2})?/i;

/**
 * A date as feeds write it: RFC 822 and its usual faults, W3CDTF whole or truncated, `20031231`, French
 * (`mar., 01 déc. 2020 10:00`, `26/06/2020 - 14:30`), unix time in seconds or milliseconds.
 * A time without a zone is what the clocks of `timeZone` show (IANA name; default `Europe/Paris`), a day without a
 * time is its midnight there. `undefined` for anything else; never throws.
 */
export function parseDate(value: unknown, timeZone = 'Europe/Paris'): Date | undefined {
  if (typeof value === 'number') return fromUnix(value);
  // No date is longer; a page that someone put in its place is not worth reading.
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (/^-?\d{9,13}$/.test(text)) return fromUnix(Number(text));
  const compact = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(text);
  return parseText(compact ? `${compact[1]}T${compact.slice(2).join('')}` : text, timeZone);
}

function fromUnix(number: number): Date | undefined {
  return valid(new Date(Math.abs(number) < LARGEST_SECONDS ? number * 1000 : number));
}

function parseText(text: string, timeZone: string): Date | undefined {
  const time = TIME.exec(text);
  const before = time ? text.slice(0, time.index + (/^\d/.test(time[0]) ? 0 : 1)) : text;
  const after = time ? text.slice(time.index + time[0].length) : '';
  // "Sun Jan 4 16:29:06 PST 2004": the year may follow the zone, or stand in its place.
  const [, zone = '', trailing = ''] = /^(.*?)(?:(?:^|\s)((?:19|20)\d{2}))?$/.exec(after.trim()) ?? [];
  // "10h30, le 6 mai 2024": what follows such a time is the day, and no zone.
  const dayIsLast = time && !/\d/.test(before);
  const day = parseCalendarDay(dayIsLast ? after : `${before} ${trailing}`);
  const clock = time ? timeOfDay(time) : 0;
  if (!day || clock === undefined) return undefined;
  return valid(moment(Date.UTC(day.year, day.month - 1, day.day) + clock, dayIsLast ? '' : zone, timeZone));
}

/** Milliseconds since midnight. */
function timeOfDay(match: RegExpExecArray): number | undefined {
  const [, hours, minutes, seconds, fraction, minutesAfterH, half, ...compact] = match;
  let hour = Number(hours ?? compact[0]);
  const minute = Number(minutes ?? minutesAfterH ?? compact[1] ?? 0);
  const second = Number(seconds ?? compact[2] ?? 0);
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  // 24:00 is the end of a day and :60 a leap second, both ISO 8601.
  const exists = hour < 24 ? minute < 60 && second <= 60 : hour === 24 && !minute && !second;
  if (!exists) return undefined;
  const thousandths = (fraction ?? '').slice(1, 4).padEnd(3, '0');
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(thousandths);
}

function moment(local: number, zone: string, timeZone: string): Date {
  const offset = zoneOffset(zone);
  if (typeof offset === 'number') return new Date(local - offset * MINUTE);
  const date = fromWallClock(local, offset ?? timeZone);
  // A time zone that the runtime does not know: UTC is off by less than a day.
  return Number.isNaN(date.getTime()) ? new Date(local) : date;
}

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}
