import { parse, type EventOccurrence } from '../../../src/sources/index.js';

/** A calendar, what is asked of it, and the occurrences that the standard, or practice, makes of it. */
export interface CalendarCase {
  /** A sentence of the specification. */
  title: string;
  /** The lines of the calendar between its first and its last; of one event if they begin with `DTSTART`. */
  lines: string;
  /** Default: 2026. */
  from?: string;
  to?: string;
  /** The zone of the page. Default: Europe/Paris. */
  timeZone?: string;
  /** `2026-04-11T08:00/2026-04-11T10:00` in UTC, or days, `2026-04-11/2026-04-13`; the end only if it differs. */
  expected: readonly string[];
}

/** A whole calendar of these lines. */
export function calendarOf(lines: string): string {
  const inner = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\r\n');
  const event = /^(?:DTSTART|RRULE)/.test(inner)
    ? `BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\n${inner}\r\nEND:VEVENT`
    : inner;
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tests//FR\r\n${event}\r\nEND:VCALENDAR\r\n`;
}

/** The result for a case, in the form of its expectation. */
export function foundFor({ lines, from = '2026-01-01', to = '2027-01-01', timeZone }: CalendarCase): string[] {
  const payload = { body: calendarOf(lines), contentType: 'text/calendar', url: 'https://mairie.example/agenda.ics' };
  return parse('events', { ...payload, from, to, timeZone }).map(written);
}

/** The times of an occurrence; before them its title, unless it is the one of a case with one event. */
function written({ title, start, end }: EventOccurrence): string {
  const [first, last] = [start, end].map((time) => (time instanceof Date ? time.toISOString().slice(0, 16) : time));
  const times = first === last ? first : `${first}/${last}`;
  return title === 'A' ? `${times}` : `${title} ${times}`;
}
