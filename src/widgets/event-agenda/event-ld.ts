import { incompleteEvent } from './warnings.js';
import { warnOnce } from '../../shared.js';
import type { EventOccurrence, EventStatus } from '../../sources/events/event-occurrence.js';
import { isoInZone } from '../../text/time-zone.js';
import { dayIn, DAY, isoDay } from '../../calendar/local-days.js';

const STATUSES: Partial<Record<EventStatus, string>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};

/**
 * The schema.org `Event` of each event that has what search engines require
 * (https://developers.google.com/search/docs/appearance/structured-data/event); for the others a message for the webmaster.
 * `undefined` if there is none.
 */
export function eventsLd(events: readonly EventOccurrence[]): object | undefined {
  const complete = events.flatMap((event) => eventLd(event) ?? []);
  return complete.length ? { '@context': 'https://schema.org', '@graph': complete } : undefined;
}

function eventLd(event: EventOccurrence): object | undefined {
  const { title, place, address, onlineUrl } = event;
  const needed = { title, place: onlineUrl ?? place, address: onlineUrl ?? address };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (!missing.length) return ofEvent(event);
  warnOnce(incompleteEvent(missing));
  return undefined;
}

function ofEvent(event: EventOccurrence): object {
  const { start, end, timeZone, place, address, onlineUrl, status, organizer } = event;
  const spot = place && { '@type': 'Place', name: place, address: address ?? place };
  const virtual = onlineUrl && { '@type': 'VirtualLocation', url: onlineUrl };
  const time = (moment: Date | string) => (typeof moment === 'string' ? moment : isoInZone(moment, timeZone));
  return {
    '@type': 'Event',
    name: event.title,
    inLanguage: event.language,
    startDate: time(start),
    // A day is the last one here, not the one after it.
    endDate: end > start ? (typeof end === 'string' ? isoDay(dayIn(end) - DAY) : time(end)) : undefined,
    eventStatus: `https://schema.org/${(status && STATUSES[status]) ?? 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${virtual ? (spot ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`,
    location: spot && virtual ? [spot, virtual] : (spot ?? virtual),
    description: event.description || undefined,
    image: event.image?.url,
    url: event.url,
    organizer: organizer && { '@type': 'Organization', name: organizer },
    offers: event.ticketUrl && { '@type': 'Offer', url: event.ticketUrl },
  };
}
