import { isCalendar } from '../../calendar/text.js';
import { onDemand } from '../../pending.js';
import { isJson, laterSource, mayBeXml } from '../later-source.js';
import { eventJson } from './event-json.js';

const calendar = onDemand(() => import('./icalendar.js'));
const agendas = onDemand(() => import('./agendas.js'));
const feeds = onDemand(() => import('./feeds.js'));
const page = onDemand(() => import('./schema-event.js'));

/** The formats of `formats.ts`, in the same order. */
export const eventFormats = {
  icalendar: laterSource(
    () => calendar().icalendar,
    ({ text }) => isCalendar(text),
  ),
  events: eventJson,
  'json-feed': laterSource(
    () => feeds().eventJsonFeed,
    (document) => isJson(document) && document.text.includes('_event'),
  ),
  rss: laterSource(
    () => feeds().eventRss,
    // JSON of schema.org has a `startDate` as well.
    (document) => mayBeXml(document) && /startdate/i.test(document.text),
  ),
  openagenda: laterSource(
    () => agendas().openAgenda,
    (document) => isJson(document) && /timing|"total"/i.test(document.text),
  ),
  'events-calendar': laterSource(
    () => agendas().eventsCalendar,
    (document) => isJson(document) && /start_date|\/tribe/.test(document.text),
  ),
  'schema-event': laterSource(
    () => page().schemaEvent,
    (document) => isJson(document) || document.isHtml,
  ),
};
