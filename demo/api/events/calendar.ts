import { calendarFile } from '../../../src/calendar/calendar-file.js';
import type { PublishedDate } from './event-store.js';
import { type OccurrenceContext, occurrenceOf } from './occurrence.js';

/** The pause after which programs ask for a subscribed calendar again (RFC 7986, section 5.7; the other is Microsoft’s). */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'];

/**
 * Dates of published events as iCalendar. Each is an event of its own, which every program reads: many leave out `RDATE`. Its
 * `UID` stays the same when the date is moved. `name` is that of a calendar to subscribe to.
 */
export function calendarOf(
  dates: readonly PublishedDate[],
  context: OccurrenceContext,
  now: Date,
  name?: string,
): string {
  const events = dates.map((each) => {
    const occurrence = occurrenceOf(each, context);
    return { ...occurrence, uid: occurrence.dateUid ?? occurrence.uid };
  });
  const { host } = new URL(context.urlOf('events'));
  return calendarFile(events, host, now, name === undefined ? {} : { name, properties: REFRESH });
}
