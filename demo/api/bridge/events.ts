import { parseAsync } from '../../../src/sources/index.js';
import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import { TIME_ZONE } from '../commune-day.js';

/** The time for which past events are given, in milliseconds, for pages that show them. */
const PAST = 31 * 86_400_000;

/**
 * The events in a calendar or in an answer of another format, by occurrence, from a month ago to as far ahead as the agenda
 * shows; `undefined` if they are none. It gives way to other requests meanwhile.
 */
export async function eventsFrom(
  body: Uint8Array,
  contentType: string,
  url: string,
  now: Date,
): Promise<EventOccurrence[] | undefined> {
  const from = new Date(now.getTime() - PAST);
  try {
    return await parseAsync('events', { body, contentType, url, now, from, timeZone: TIME_ZONE, language: 'fr' });
  } catch {
    return undefined;
  }
}
