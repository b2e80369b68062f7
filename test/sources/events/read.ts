import { eventSources } from '../../../src/sources/events/index.js';
import type { EventOccurrence } from '../../../src/sources/index.js';
import { calendarOf } from '../../support/calendar/case.js';

/** The address of the tests' answers. */
export const url = 'https://www.commune.test/agenda';

/** The events of 2026 in a calendar of these lines. */
export function read(lines: string, warn?: (message: string) => void): EventOccurrence[] {
  return readBody(calendarOf(lines), warn);
}

/** The events of 2026 in an answer. */
export function readBody(body: string | Uint8Array, warn?: (message: string) => void): EventOccurrence[] {
  return eventSources.parse({ body, contentType: '', url, from: '2026-01-01', to: '2027-01-01', warn });
}

/** The members of an event of 11 April with these lines, without undefined ones. */
export function readOne(lines: string): Partial<EventOccurrence> {
  const [event, ...others] = read(`DTSTART;VALUE=DATE:20260411\n${lines}`);
  if (!event || others.length) throw new Error('There is not exactly one event.');
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}
