import { widgetTags } from '../../../src/widget-table.js';

/** A part of the library that a page downloads only if it uses it. */
export interface Chunk {
  /** Its file in dist/chunks/ is this name and a part of its hash. */
  name: string;
  /** Its module, from the project's folder. Everything that `commune-widgets.js` does not contain comes with it. */
  entry: string;
  /** The widget whose chunk is always loaded before: this one does not repeat the modules in it. */
  of?: string;
  /**
   * Matches the `format` and `endpoint` of a widget that will need it, `rss https://…`, or the name of one of its
   * attributes, `@hours`: it is then requested together with the data of that widget, the one in `of` if there is one.
   * Others are requested when the data has come.
   */
  look?: RegExp;
  /** The modules that it contains although they have a variant `.on-demand.ts`, which loads it. */
  contains?: readonly string[];
}

/** Addresses and names of feeds. */
const FEEDS = /^(?:rss|atom|feed)\b|\.(?:xml|rss|atom)\b|\bfeed\/?(?:$|\?)|[?&](?:feed=|page=backend)/i;

/** Deadlines are written in words, and a visitor writes a date in a field as they like. */
const contents: Record<string, readonly string[]> = {
  'job-board': ['src/text/parse-date.ts'],
  'submit-news': ['src/text/parse-date.ts'],
};

/** The chunks of `commune-widgets.js`. Every `import()` in src/ has one, or a side file. */
export const chunks: readonly Chunk[] = [
  ...widgetTags.map((tag) => ({ name: tag, entry: `src/widgets/${tag}/define.ts`, contains: contents[tag] ?? [] })),
  { name: 'dates', entry: 'src/text/parse-date.ts', contains: ['src/text/parse-date.ts'] },
  {
    name: 'html-reader',
    entry: 'src/text/html-reader.ts',
    look: new RegExp(`${FEEDS.source}|^(?:drupal|wordpress)\\b|wp-json|jsonapi`, 'i'),
    contains: ['article-html', 'decode-bytes', 'entities', 'markup'].map((name) => `src/text/${name}.ts`),
  },
  { name: 'feeds', of: 'news-feed', entry: 'src/sources/news/feeds.ts', look: FEEDS },
  {
    name: 'news-search',
    of: 'news-feed',
    entry: 'src/widgets/news-feed/news-search.ts',
    look: /^@(?:search|filters|url-state)$/,
  },
  { name: 'news-videos', of: 'news-feed', entry: 'src/widgets/news-feed/news-videos.ts' },
  { name: 'cms', of: 'news-feed', entry: 'src/sources/news/cms.ts', look: /^(?:drupal|wordpress)\b|wp-json|jsonapi/i },
  { name: 'agenda-preview', of: 'submit-news', entry: 'src/widgets/submit-news/agenda-preview.ts' },
  { name: 'address-completion', of: 'submit-news', entry: 'src/widgets/submit-news/address-completion.ts' },
  { name: 'weather-hours', of: 'weather-card', entry: 'src/widgets/weather-card/hours.ts', look: /^@hours$/ },
  { name: 'open-meteo', of: 'weather-card', entry: 'src/sources/weather/open-meteo.ts', look: /open-?meteo/i },
  {
    name: 'openweathermap',
    of: 'weather-card',
    entry: 'src/sources/weather/openweathermap.ts',
    look: /openweather/i,
  },
  {
    name: 'met-norway',
    of: 'weather-card',
    entry: 'src/sources/weather/met-norway.ts',
    look: /met-norway|\bmet\.no\b/i,
  },
  { name: 'job-details', of: 'job-board', entry: 'src/widgets/job-board/job-details.ts' },
  { name: 'recruiting', of: 'job-board', entry: 'src/sources/jobs/recruiting.ts' },
  {
    name: 'job-feeds',
    of: 'job-board',
    entry: 'src/sources/jobs/feed.ts',
    look: FEEDS,
    contains: ['src/sources/news/formats.ts'],
  },
  {
    name: 'icalendar',
    of: 'event-agenda',
    entry: 'src/sources/events/icalendar.ts',
    look: /^icalendar\b|\.ics\b|\/ical\b/i,
  },
  {
    name: 'agendas',
    of: 'event-agenda',
    entry: 'src/sources/events/agendas.ts',
    look: /openagenda|^events-calendar\b|\/tribe\//i,
  },
  { name: 'event-feeds', of: 'event-agenda', entry: 'src/sources/events/feeds.ts', look: FEEDS },
  { name: 'event-pages', of: 'event-agenda', entry: 'src/sources/events/schema-event.ts' },
  // The dates of an `eventSchedule`, which few pages have.
  { name: 'schedules', of: 'event-agenda', entry: 'src/sources/events/schedule-dates.ts' },
  {
    name: 'directory',
    of: 'town-hall',
    entry: 'src/sources/offices/directory.ts',
    look: /lannuaire|^service-public\b/i,
  },
  { name: 'office-pages', of: 'town-hall', entry: 'src/sources/offices/schema-office.ts' },
];

/**
 * Whether the entry has the hash of a chunk. One that no look asks for comes after its widget, whose chunk has its hash: a page
 * without that widget does not pay for it.
 */
export function isKnownToEntry({ of, look }: Chunk): boolean {
  return !of || look !== undefined;
}
