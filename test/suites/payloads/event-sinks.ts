import { text, type Reading, type Sink } from './sink.js';

/** Attributes with which the agenda shows every value; images of other sites are not loaded, so any request is a finding. */
const attributes = { limit: '500', 'structured-data': '' };
const START = '2099-01-01';

type Write = (values: readonly string[]) => string;

/** A sink in which one agenda shows events of this format, one for each value. */
function inEvents(
  name: string,
  reading: Reading,
  places: number,
  write: Write,
  contentType = 'application/json',
): Sink {
  return {
    name,
    places,
    tag: 'event-agenda',
    reading,
    together: true,
    benign: text,
    scenes: (values) => [{ body: write(values), contentType, attributes: { ...attributes, from: START } }],
  };
}

const inApi =
  (rest: (value: string) => object): Write =>
  (values) =>
    JSON.stringify({
      events: values.map((value, index) => ({
        ...{ id: `e${index}`, title: 'Fête', language: 'fr', start: START },
        ...rest(value),
      })),
    });

/** The properties of an event. Where an address is refused, the title is no link: there they have no category. */
const inCalendar =
  (...names: string[]): Write =>
  (values) => {
    const events = values.flatMap((value, index) => [
      'BEGIN:VEVENT',
      `UID:${index} ${value}`,
      `DTSTART;TZID="${value}":20990101T100000`,
      'SUMMARY;LANGUAGE=fr:Fête',
      ...names.map((name) => `${name}:${value}`),
      'END:VEVENT',
    ]);
    return ['BEGIN:VCALENDAR', ...events.map((line) => line.replace(/[\r\n]/g, ' ')), 'END:VCALENDAR'].join('\r\n');
  };

const inAgendas: Write = (values) =>
  JSON.stringify({
    events: values.map((value, index) => ({
      uid: index,
      title: { fr: `Fête ${value}` },
      longDescription: { fr: value },
      conditions: { fr: value },
      location: { name: value, address: value },
      timings: [{ begin: `${START}T10:00:00+0100`, end: value }],
    })),
  });

const inPage: Write = (values) => {
  const events = values.map((value, index) => ({
    '@type': 'Event',
    '@id': `e${index} ${value}`,
    inLanguage: 'fr',
    name: `Fête ${value}`,
    startDate: START,
    description: value,
    url: value,
    location: { '@type': 'Place', name: `Salle ${value}`, address: value },
    organizer: { name: value },
  }));
  return JSON.stringify(events);
};

/** The places of events where foreign text enters the agenda. */
export const eventSinks: readonly Sink[] = [
  inEvents(
    'Events: title',
    'plain',
    1,
    inApi((value) => ({ title: `Fête ${value}` })),
  ),
  inEvents(
    'Events: price, audience, organizer',
    'plain',
    3,
    inApi((value) => ({ price: value, audience: value, organizer: value })),
  ),
  inEvents(
    'Events: every other text',
    'unspecified',
    7,
    inApi((value) => ({
      uid: value,
      // Its further lines are the address.
      place: value,
      description: `Texte ${value}`,
      categories: [value],
      address: value,
      accessibility: [value],
      timeZone: value,
    })),
  ),
  inEvents(
    'Events: addresses',
    'unspecified',
    3,
    inApi((value) => ({ url: value, ticketUrl: value, onlineUrl: value })),
  ),
  inEvents(
    'iCalendar: every text',
    'unspecified',
    7,
    inCalendar('LOCATION', 'DESCRIPTION', 'CATEGORIES', 'STATUS', 'RRULE'),
    'text/calendar',
  ),
  inEvents(
    'iCalendar: addresses',
    'unspecified',
    5,
    inCalendar('URL', 'CONFERENCE', 'IMAGE;VALUE=URI'),
    'text/calendar',
  ),
  inEvents('OpenAgenda: every text', 'unspecified', 6, inAgendas),
  inEvents('Event: every text, which is written into the page as JSON-LD', 'unspecified', 7, inPage),
];
