import { isCalendar } from '../../calendar/text.js';
import { onDemand } from '../../pending.js';
import { isJson, laterSource } from '../later-source.js';

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
  'json-feed': laterSource(() => feeds().eventJsonFeed, isJson),
  rss: laterSource(
    () => feeds().eventRss,
    ({ text }) => /startdate/i.test(text),
  ),
  openagenda: laterSource(() => agendas().openAgenda, isJson),
  'events-calendar': laterSource(() => agendas().eventsCalendar, isJson),
  events: laterSource(() => feeds().eventJson, isJson),
  'schema-event': laterSource(
    () => page().schemaEvent,
    (document) => isJson(document) || document.isHtml,
  ),
};
