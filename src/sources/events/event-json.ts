import { parseDate } from '../../text/parse-date.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import type { EventOccurrence, EventStatus } from './event-occurrence.js';
import { readEvents, type TimedDraft } from './read-events.js';

/** Our own model as JSON: `{ events: [{ id, title, start, end … }] }`, as the commune’s API gives it. */
export const eventJson: Source<EventOccurrence[]> = {
  detect({ json }) {
    const events = at(json, 'events');
    const isOne = ({ title, start }: JsonObject) => !!string(title) && !!string(start);
    return Array.isArray(events) && (!events.length || objects(events).some(isOne));
  },
  parse(document) {
    const events = objects(at(document.json, 'events'));
    const drafts = events.map((event) => ({
      ...eventMembers(event),
      uid: string(event.uid) || string(event.id),
      language: event.language,
      title: string(event.title),
      url: event.url,
      description: string(event.description),
      categories: [event.categories].flat().map(string),
      image: object(event.image) as TimedDraft['image'],
    }));
    return readEvents(drafts, document);
  },
};

const STATUSES: readonly EventStatus[] = ['cancelled', 'postponed', 'rescheduled', 'moved-online', 'full', 'tentative'];

function agesOf({ ages }: JsonObject, number: (value: unknown) => number | undefined): EventOccurrence['ages'] {
  const [min, max] = [number(at(ages, 'min')), number(at(ages, 'max'))];
  return min === undefined && max === undefined ? undefined : { min, max };
}

/** The members of an event that an item of news does not have. */
export function eventMembers(event: JsonObject): Omit<TimedDraft, 'uid' | 'title' | 'description'> {
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  return {
    dateUid: string(event.dateUid),
    start: event.start,
    end: event.end,
    timeZone: event.timeZone,
    place: string(event.place),
    address: string(event.address),
    onlineUrl: event.onlineUrl,
    latitude: number(event.latitude),
    longitude: number(event.longitude),
    status: STATUSES.find((status) => status === event.status),
    price: string(event.price),
    ticketUrl: event.ticketUrl,
    audience: string(event.audience),
    ages: agesOf(event, number),
    accessibility: [event.accessibility].flat().map(string),
    organizer: string(event.organizer),
    sequence: number(event.sequence),
    updated: parseDate(event.updated),
  };
}
