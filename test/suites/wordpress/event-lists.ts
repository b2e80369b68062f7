import { calendarOf } from '../../support/calendar/case.js';

/** An answer, the local time at which it is read, and what the kits write of it, without the elements of times. */
interface EventList {
  name: string;
  body: string;
  now: string;
  limit?: string;
  zone?: string;
  rows: string[];
}

const now = '2026-04-10T12:00:00';
const day = { start: '2026-04-11T14:00:00+02:00', end: '2026-04-11T18:00:00+02:00' };
const past = { start: '2026-04-09T14:00:00+02:00', end: '2026-04-09T18:00:00+02:00' };
const WHEN = 'samedi 11 avril 2026, de 14\u00a0h à 18\u00a0h';
/** An event of an iCalendar at that time. */
const AT = 'SUMMARY:A\nDTSTART;TZID=Europe/Paris:20260411T140000\nDTEND;TZID=Europe/Paris:20260411T180000';
const calendar = (...events: string[]): string =>
  calendarOf(events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`).join('\n'));
const titled = (title: string, lines: string): string => `SUMMARY:${title}\n${lines}`;
const json = (value: unknown): string => JSON.stringify(value);

/** iCalendars. */
const calendars: EventList[] = [
  {
    name: 'an iCalendar with an address, folded lines and escapes',
    body: calendar(
      AT.replace('A\n', 'Carnaval\\, bal & feFOLDux\n') +
        '\nLOCATION:Salle des fêtes\\n12 rue des Écoles\nURL:https://commune.example/carnaval',
    ).replace('FOLD', '\r\n '),
    now,
    rows: [`<a href="https://commune.example/carnaval">Carnaval, bal &amp; feux</a>\u00a0: ${WHEN}, Salle des fêtes`],
  },
  {
    name: 'whole days, one and several; an event without an end; one over two days',
    body: calendar(
      titled('A', 'DTSTART;VALUE=DATE:20260501'),
      titled('B', 'DTSTART;VALUE=DATE:20260411\nDTEND;VALUE=DATE:20260413'),
      titled('C', 'DTSTART:20260411T070500Z'),
      titled('D', 'DTSTART;TZID=Europe/Paris:20260411T220000\nDURATION:PT4H'),
    ),
    now,
    rows: [
      'B\u00a0: du samedi 11 avril 2026 au dimanche 12 avril 2026',
      'C\u00a0: samedi 11 avril 2026, à 9\u00a0h\u00a005',
      'D\u00a0: du samedi 11 avril 2026 à 22\u00a0h au dimanche 12 avril 2026 à 2\u00a0h',
      'A\u00a0: vendredi 1er mai 2026',
    ],
  },
  {
    name: 'what is over is left out, what is running is not, nor what began today without an end',
    body: calendar(
      titled('A', 'DTSTART:20260410T070000Z\nDTEND:20260410T080000Z'),
      titled('B', 'DTSTART:20260410T090000Z\nDTEND:20260410T110000Z'),
      titled('C', 'DTSTART:20260410T070000Z'),
      titled('D', 'DTSTART;VALUE=DATE:20260409'),
    ),
    now,
    rows: ['C\u00a0: vendredi 10 avril 2026, à 9\u00a0h', 'B\u00a0: vendredi 10 avril 2026, de 11\u00a0h à 13\u00a0h'],
  },
  {
    name: 'the next date of a repetition, without the one that is left out; rules that are not read are left out',
    body: calendar(
      titled('A', 'DTSTART:20260401T080000Z\nRRULE:FREQ=WEEKLY;BYDAY=WE,SA\nEXDATE:20260411T080000Z'),
      titled('B', 'DTSTART:20260114T080000Z\nRRULE:FREQ=MONTHLY;BYDAY=2WE;COUNT=5'),
      titled('C', 'DTSTART:20260401T080000Z\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1'),
      titled('D', 'DTSTART:20260401T080000Z\nRRULE:FREQ=DAILY;UNTIL=20260409T080000Z'),
    ),
    now,
    rows: ['A\u00a0: mercredi 15 avril 2026, à 10\u00a0h', 'B\u00a0: mercredi 13 mai 2026, à 10\u00a0h'],
  },
  {
    name: 'times are those of the page; states are in words; private events are left out',
    body: calendar(`${AT}\nSTATUS:CANCELLED`, `${titled('B', AT.slice(10))}\nCLASS:PRIVATE`),
    now,
    zone: 'Indian/Reunion',
    rows: ['A (annulé)\u00a0: samedi 11 avril 2026, de 16\u00a0h à 20\u00a0h'],
  },
  {
    name: 'more events than the limit',
    body: calendar(titled('B', 'DTSTART:20260512T080000Z'), titled('A', 'DTSTART:20260511T080000Z')),
    now,
    limit: '1',
    rows: ['A\u00a0: lundi 11 mai 2026, à 10\u00a0h'],
  },
  {
    name: 'markup, and addresses of other protocols',
    body: calendar(
      `${AT.replace('A\n', '<script>alert(1)</script>"Fête"\n')}\nURL:javascript:alert(1)\nLOCATION:<b>Ici`,
    ),
    now,
    rows: [`alert(1)&quot;Fête&quot;\u00a0: ${WHEN}, Ici`],
  },
  { name: 'a calendar without events', body: calendar(), now, rows: [] },
];

/** The other formats. */
const feeds: EventList[] = [
  {
    name: 'the commune’s API: an event once, on its next date',
    body: json({
      events: [
        { id: '1 a', uid: '1', title: 'A', place: 'Place', ...past },
        { id: '1 b', uid: '1', title: 'A', place: 'Place', status: 'full', ...day },
        { id: '1 c', uid: '1', title: 'A', start: '2026-05-11', end: '2026-05-12' },
        { uid: '2', title: 'B', url: '/b', start: '2026-05-11', end: '2026-05-13' },
        { uid: '3', title: 'C' },
      ],
    }),
    now,
    rows: [
      `A (complet)\u00a0: ${WHEN}, Place`,
      '<a href="https://site.example/b">B</a>\u00a0: du lundi 11 mai 2026 au mardi 12 mai 2026',
    ],
  },
  {
    name: 'OpenAgenda',
    body: json({
      total: 1,
      events: [
        {
          uid: 1,
          title: { en: 'Carnival', fr: 'Carnaval' },
          timings: [past, day].map(({ start, end }) => ({ begin: start, end })),
          status: 6,
          location: { name: 'Salle' },
          canonicalUrl: 'https://openagenda.com/a',
        },
      ],
    }),
    now,
    rows: [`<a href="https://openagenda.com/a">Carnaval</a> (annulé)\u00a0: ${WHEN}, Salle`],
  },
  {
    name: 'The Events Calendar',
    body: json({
      events: [
        {
          id: 1,
          title: 'Fête &#8211; bal',
          url: 'https://site.example/fete',
          utc_start_date: '2026-04-11 12:00:00',
          utc_end_date: '2026-04-11 16:00:00',
          start_date: '2026-04-11 14:00:00',
          venue: { venue: 'Halle' },
        },
        {
          id: 2,
          title: 'B',
          all_day: true,
          start_date: '2026-04-12 00:00:00',
          end_date: '2026-04-13 23:59:59',
          venue: [],
        },
      ],
    }),
    now,
    rows: [
      `<a href="https://site.example/fete">Fête – bal</a>\u00a0: ${WHEN}, Halle`,
      'B\u00a0: du dimanche 12 avril 2026 au lundi 13 avril 2026',
    ],
  },
  {
    name: 'schema.org, without what is no event',
    body: json({
      '@graph': [
        { '@type': 'WebSite', name: 'Commune', url: '/' },
        {
          '@type': 'Event',
          name: 'A',
          startDate: day.start,
          endDate: day.end,
          location: { name: 'Place', address: 'Ici' },
          eventStatus: 'https://schema.org/EventPostponed',
        },
        { '@type': 'Event', name: 'B', startDate: '2026-04-12', endDate: '2026-04-13' },
      ],
    }),
    now,
    rows: [`A (reporté)\u00a0: ${WHEN}, Place`, 'B\u00a0: du dimanche 12 avril 2026 au lundi 13 avril 2026'],
  },
  {
    name: 'JSON Feed',
    body: json({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '1', title: 'A', url: '/a', _event: { ...day, place: 'Place' } },
        { id: '2', title: 'News', url: '/b' },
      ],
    }),
    now,
    rows: [`<a href="https://site.example/a">A</a>\u00a0: ${WHEN}, Place`],
  },
  {
    name: 'RSS with the event module',
    body: `<rss xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><item><title>A</title><link>/a</link>
      <ev:startdate>${day.start}</ev:startdate><ev:enddate>${day.end}</ev:enddate><ev:location>Place</ev:location>
      </item><item><title>News</title><link>/b</link></item></channel></rss>`,
    now,
    rows: [`<a href="https://site.example/a">A</a>\u00a0: ${WHEN}, Place`],
  },
  { name: 'a page', body: '<!doctype html><title>Accueil</title>', now, rows: [] },
  {
    name: 'JSON of something else',
    body: '{"events":[1,{"start":{}},{"title":"A","start":"2026-13-45"}]}',
    now,
    rows: [],
  },
];

export const eventLists: readonly EventList[] = [...calendars, ...feeds];
