const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
const stamp = tomorrow.replace(/[-:]|\.\d+/g, '');

/** An answer in another format than the widget's own, where a page asks for it, and the chunks that read it. */
export interface FormatPage {
  name: string;
  tag: string;
  path: string;
  type: string;
  body: string;
  /** Beside the widget's own. */
  chunks: readonly string[];
}

const JSON_TYPE = 'application/json';
const LATIN1 = '; charset=iso-8859-1';

const rss =
  '<rss version="2.0"><channel><title>Mairie</title><item><title>F&#234;te</title><link>https://a.example/1</link>' +
  '<pubDate>Sun, 29 Nov 2026 10:00:00 +0100</pubDate></item></channel></rss>';
const datedRss =
  '<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><item><title>Bal</title>' +
  `<link>https://a.example/1</link><ev:startdate>${tomorrow}</ev:startdate></item></channel></rss>`;
const film = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: 'Marché', attachments: [{ url: '/marche.mp4', mime_type: 'video/mp4' }] }],
};
const plainFeed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Marche' }] };
const posts = [
  {
    ...{ id: 1, date: '2026-11-29T10:00:00', link: 'https://a.example/1' },
    ...{ title: { rendered: 'March&eacute;' }, excerpt: { rendered: '<p>D&egrave;s 8 h</p>' } },
  },
];
const meteo = {
  current_units: { temperature_2m: '°C' },
  current: { time: '2026-11-29T10:00', temperature_2m: 5.98, weather_code: 61 },
};
const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', `DTSTART:${stamp}`],
  ...['SUMMARY:Carnaval', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');
const openAgenda = {
  total: 1,
  events: [{ uid: 1, title: { fr: 'Bal' }, timings: [{ begin: tomorrow, end: tomorrow }], timezone: 'Europe/Paris' }],
};
const tribe = {
  events: [{ id: 1, title: 'Bal', start_date: tomorrow.slice(0, 19).replace('T', ' '), timezone: 'Etc/UTC' }],
  total: 1,
};
const schemaEvent = { '@type': 'Event', '@id': 'https://a.example/#bal', name: 'Bal', startDate: tomorrow };
const schedule = { '@type': 'Schedule', repeatFrequency: 'P1W', startDate: tomorrow.slice(0, 10), repeatCount: 3 };
const record = { id: '1', nom: 'Mairie - Ornans', plage_ouverture: '[]', telephone: '[]', adresse: '[]' };

const read = (
  name: string,
  tag: string,
  [path, type]: readonly [path: string, type: string],
  body: unknown,
  ...chunks: string[]
): FormatPage => ({ name, tag, path, type, body: typeof body === 'string' ? body : JSON.stringify(body), chunks });

/** Pages with one widget each, whose answer must be read by these chunks alone: known by its address, or by its content. */
export const formatPages: readonly FormatPage[] = [
  read('RSS, by its address', 'news-feed', ['/flux.xml', 'text/xml'], rss, 'feeds', 'html-reader'),
  read('RSS, by its content', 'news-feed', ['/flux', 'text/plain'], rss, 'feeds', 'html-reader'),
  read('news with a video', 'news-feed', ['/films.json', JSON_TYPE], film, 'news-videos'),
  read('news in another charset', 'news-feed', ['/actus', JSON_TYPE + LATIN1], plainFeed, 'html-reader'),
  read(
    ...(['a calendar in another charset', 'event-agenda', ['/vieil-agenda', `text/calendar${LATIN1}`]] as const),
    calendar,
    ...['icalendar', 'html-reader'],
  ),
  read('WordPress', 'news-feed', ['/wp-json/wp/v2/posts', JSON_TYPE], posts, 'cms', 'html-reader'),
  read('Open-Meteo', 'weather-card', ['/open-meteo', JSON_TYPE], meteo, 'open-meteo'),
  read('offers in a feed, by its address', 'job-board', ['/offres.xml', 'text/xml'], rss, 'job-feeds', 'html-reader'),
  read('offers in a feed, by its content', 'job-board', ['/offres', 'text/plain'], rss, 'job-feeds', 'html-reader'),
  read('a calendar, by its address', 'event-agenda', ['/agenda.ics', 'text/calendar'], calendar, 'icalendar'),
  read('a calendar, by its content', 'event-agenda', ['/agenda', 'text/plain'], calendar, 'icalendar'),
  read('OpenAgenda, by its address', 'event-agenda', ['/openagenda', JSON_TYPE], openAgenda, 'agendas'),
  read('OpenAgenda, by its content', 'event-agenda', ['/evenements', JSON_TYPE], openAgenda, 'agendas'),
  read(
    'The Events Calendar',
    'event-agenda',
    ['/wp-json/tribe/events/v1/events', JSON_TYPE],
    tribe,
    'agendas',
    'html-reader',
  ),
  read('events in a feed', 'event-agenda', ['/bals.xml', 'text/xml'], datedRss, 'event-feeds', 'html-reader'),
  read('an event of schema.org', 'event-agenda', ['/bal', JSON_TYPE], schemaEvent, 'event-pages'),
  read(
    ...(['an event that repeats', 'event-agenda', ['/bals', JSON_TYPE]] as const),
    { ...schemaEvent, eventSchedule: schedule },
    ...['event-pages', 'schedules'],
  ),
  read(
    ...(['the directory of public services', 'town-hall', ['/annuaire', JSON_TYPE]] as const),
    { total_count: 1, results: [record] },
    'directory',
  ),
  read(
    ...(['an office of schema.org', 'town-hall', ['/mairie', JSON_TYPE]] as const),
    { '@type': 'CityHall', name: 'Mairie' },
    'office-pages',
  ),
];
