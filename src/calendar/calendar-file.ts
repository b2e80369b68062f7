import { offsetAt } from '../text/time-zone.js';
import { isUniversal } from '../text/universal-id.js';
import { DAY } from './day.js';
import { localTime, zoneRules } from './zone-rules.js';

/** An event to be written. */
export interface WrittenEvent {
  uid: string;
  title: string;
  /** A moment, or a day, `YYYY-MM-DD`. */
  start: Date | string;
  /** As `start`, exclusive; the same if the end is not known. */
  end: Date | string;
  /** IANA name. */
  timeZone: string;
  description: string;
  place?: string | undefined;
  address?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  categories: readonly string[];
  url?: string | undefined;
  /** `cancelled`, `postponed` and `tentative` have a meaning here. */
  status?: string | undefined;
  /** The number of its revision (RFC 5545 §3.8.7.4). Default: 0. */
  sequence?: number | undefined;
  updated?: Date | undefined;
  /** A recurrence rule (RFC 5545 §3.3.10). */
  rule?: string | undefined;
}

/** The properties of a calendar itself. */
export interface CalendarProperties {
  /** Its title (RFC 7986 §5.1). */
  name?: string;
  /** Other content lines. */
  properties?: readonly string[];
}

/** A year before and after a date: programs need the offset at the date, and those around it. */
const AROUND = 366 * DAY;
/** The octets of a line, at which it is folded (RFC 5545 §3.1). */
const LINE = 75;

/**
 * Events as iCalendar (RFC 5545), with the rules of their zones. `host` completes identifiers that are only valid in their
 * source; `now` is the time of writing, for events without a time of their last change.
 */
export function calendarFile(
  events: readonly WrittenEvent[],
  host: string,
  now: Date,
  { name, properties = [] }: CalendarProperties = {},
): string {
  const zones = [...new Set(events.flatMap((event) => (hasZone(event) ? event.timeZone : [])))];
  const moments = events.flatMap(({ start }) => (start instanceof Date ? start.getTime() : []));
  const [first, last] = [Math.min(...moments) - AROUND, Math.max(...moments) + AROUND];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//commune-widgets//event-agenda//FR',
    ...(name ? [`NAME:${text(name)}`, `X-WR-CALNAME:${text(name)}`] : []),
    ...properties,
    ...zones.flatMap((zone) => zoneRules(zone, Math.floor(first / DAY) * DAY, last)),
    ...events.flatMap((event) => eventLines(event, host, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

function eventLines(event: WrittenEvent, host: string, now: Date): string[] {
  const { uid, start, end, place, address, latitude, longitude, rule, status } = event;
  const parameter = typeof start === 'string' ? ';VALUE=DATE' : hasZone(event) ? `;TZID=${event.timeZone}` : '';
  const lines: Record<string, string | undefined> = {
    UID: text(isUniversal(uid) ? uid : `${uid}@${host}`),
    // Without a method, it means the same as `LAST-MODIFIED` (§3.8.7.2).
    DTSTAMP: utc(event.updated ?? now),
    SEQUENCE: String(event.sequence ?? 0),
    [`DTSTART${parameter}`]: timeText(event, start),
    // An event without an end has none here either.
    [`DTEND${parameter}`]: end > start ? timeText(event, end) : undefined,
    RRULE: rule,
    SUMMARY: text(event.title),
    LOCATION: text([place, address].filter(Boolean).join(', ')),
    DESCRIPTION: text(event.description),
    CATEGORIES: event.categories.map(text).join(','),
    GEO: latitude !== undefined && longitude !== undefined ? `${latitude};${longitude}` : undefined,
    URL: event.url,
    'LAST-MODIFIED': event.updated && utc(event.updated),
    STATUS: STATUSES[status ?? ''] ?? 'CONFIRMED',
  };
  const written = Object.entries(lines).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  return ['BEGIN:VEVENT', ...written, 'END:VEVENT'];
}

const STATUSES: Record<string, string> = { cancelled: 'CANCELLED', tentative: 'TENTATIVE', postponed: 'TENTATIVE' };

/** Whether times are written as those of a zone: UTC needs no rules. */
function hasZone({ start, timeZone }: WrittenEvent): boolean {
  return start instanceof Date && !/^(?:Etc\/)?UTC$/.test(timeZone);
}

function timeText(event: WrittenEvent, time: Date | string): string {
  if (typeof time === 'string') return time.replaceAll('-', '');
  return hasZone(event) ? localTime(time.getTime() + offsetAt(event.timeZone, time) * 60_000) : utc(time);
}

/** A moment in UTC: `20260411T120000Z`. */
export function utc(date: Date): string {
  return `${localTime(date.getTime())}Z`;
}

/** Escapes a text (RFC 5545 §3.3.11). */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folds a line after 75 octets, never within a character. */
function fold(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const { length: octets } = new TextEncoder().encode(character);
    if (length + octets > LINE) [folded, length] = [`${folded}\r\n `, 1];
    folded += character;
    length += octets;
  }
  return folded;
}
