import { eventsCalendar } from './events-calendar.js';
import { eventJson } from './event-json.js';
import { eventJsonFeed, eventRss } from './feeds.js';
import { icalendar } from './icalendar.js';
import { openAgenda } from './openagenda.js';
import { schemaEvent } from './schema-event.js';

/** The formats of events, in the order in which they are tried. */
export const eventFormats = {
  icalendar,
  events: eventJson,
  'json-feed': eventJsonFeed,
  rss: eventRss,
  openagenda: openAgenda,
  'events-calendar': eventsCalendar,
  'schema-event': schemaEvent,
};
