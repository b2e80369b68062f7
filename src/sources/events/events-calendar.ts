import { htmlLines } from '../../text/plain-lines.js';
import { plainText } from '../../text/plain-text.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import { imageAttributes, imageUrl } from '../news/image.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import type { EventOccurrence, EventStatus } from './event-occurrence.js';
import { dayAfter, dayIn, readEvents, type TimedDraft } from './read-events.js';

/** The words of the plugin for what has become of an event. */
const STATUS: Record<string, EventStatus> = {
  canceled: 'cancelled',
  postponed: 'postponed',
  'moved-online': 'moved-online',
};

/**
 * The Events Calendar, a plugin of WordPress: `/wp-json/tribe/events/v1/events`
 * (https://docs.theeventscalendar.com/reference/rest-api/). It gives an entry for each occurrence.
 */
export const eventsCalendar: Source<EventOccurrence[]> = {
  detect: ({ json }) => /\/tribe\/events\//.test(string(at(json, 'rest_url'))) || eventsIn(json).length > 0,
  parse: (document) =>
    readEvents(
      eventsIn(document.json).map((event) => draft(event, document)),
      document,
    ),
};

function eventsIn(json: unknown): JsonObject[] {
  const one = object(json);
  return objects([at(json, 'events'), one].flat()).filter(
    (event) => string(event.utc_start_date) || string(event.start_date),
  );
}

function draft(event: JsonObject, { url }: SourceDocument): TimedDraft {
  const html = (value: unknown) => plainText(string(value));
  const venue = object([event.venue].flat()[0]) ?? {};
  const allDay = event.all_day === true;
  const [start, end] = [dayIn(event.start_date), dayIn(event.end_date)];
  const moment = (name: string) => {
    const [utc, local] = [`utc_${name}`, name].map((each) => string(event[each]).replace(' ', 'T'));
    return utc ? `${utc}Z` : local;
  };
  return {
    uid: string(event.global_id) || string(event.id),
    title: html(event.title),
    url: event.url,
    description: htmlLines(string(event.description)) || htmlLines(string(event.excerpt)),
    place: html(venue.venue),
    address: [html(venue.address), `${html(venue.zip)} ${html(venue.city)}`.trim()].filter(Boolean).join(', '),
    latitude: Number(venue.geo_lat) || undefined,
    longitude: Number(venue.geo_lng) || undefined,
    categories: [...objects(event.categories), ...objects(event.tags)].map(({ name }) => html(name)),
    image: imageOf(event.image, url),
    status: STATUS[string(event.event_status)],
    price: html(event.cost),
    ticketUrl: event.website,
    organizer: html(at(objects(event.organizer)[0], 'organizer')),
    start: allDay ? start : moment('start_date'),
    // The end of an event of days is the last second of its last day.
    end: allDay ? end && dayAfter(end) : moment('end_date'),
    allDay,
    timeZone: event.timezone,
  };
}

function imageOf(image: unknown, base: string): TimedDraft['image'] {
  const url = imageUrl(at(image, 'url'), base);
  return url ? { ...imageAttributes(object(image) ?? {}), url } : undefined;
}
