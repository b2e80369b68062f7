import { jobSample, newsSample, pollSample, weatherSample } from '../../support/samples.js';

const DAY = 86_400_000;
/** RFC 3339. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** A widget of the page. */
export interface Scene {
  tag: 'news-feed' | 'weather-card' | 'poll-box' | 'job-board';
  attributes?: Record<string, string>;
  /** The answer of its endpoint. */
  answer: string;
  /** The number of items that it shows: news, readings, choices or results, offers. */
  items: number;
}

const news = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Saint-Martin-des-Prés',
  items: Array.from({ length: 70 }, (_, index) => ({
    id: String(index),
    url: `/actualites/${index}`,
    title: index % 3 ? `La fête de la Halle, ${index}e édition` : `VIDÉO • Le carnaval des écoles en ${2000 + index}`,
    summary: 'Une quarantaine de producteurs et d’artisans vous attendent samedi. '.repeat(index % 5),
    ...(index % 2 && { image: '/image.png', tags: ['Vie locale'] }),
    date_published: inDays(-index / 4),
    date_modified: inDays(0),
  })),
});

const weather = JSON.stringify({
  place: 'Saint-Martin-des-Prés',
  observedAt: inDays(0),
  source: { name: 'Station de la mairie', url: 'https://www.commune.example/meteo' },
  condition: { text: 'averses de pluie', code: 80, isDay: true },
  temperature: 11.4,
  feelsLike: 9.2,
  humidity: 84,
  pressure: 1003,
  wind: { speed: 8.6, gust: 17.2, direction: 230 },
  units: { temperature: '°C', speed: 'm/s', pressure: 'hPa' },
  vigilance: { level: 'orange', phenomenon: 'vent violent', text: 'Restez chez vous.', until: inDays(1) },
  daily: Array.from({ length: 6 }, (_, index) => ({
    date: inDays(index).slice(0, 10),
    min: 2,
    max: 9 + index,
    condition: { code: 61 },
    precipitation: index,
  })),
});

const poll = (more: object): string =>
  JSON.stringify({
    ...(JSON.parse(pollSample.json) as object),
    description: 'Le comité retiendra les deux dates les plus demandées.',
    organiser: 'Comité des fêtes',
    ...more,
  });
const results = [87, 61, 42, 9, 0].map((votes, index) => ({ choice: `c${index}`, votes }));

const jobs = JSON.stringify({
  '@type': 'ItemList',
  itemListElement: Array.from({ length: 14 }, (_, index) => ({
    '@type': 'JobPosting',
    title: `Agent des espaces verts n° ${index}`,
    description: '<p>Vous entretenez les massifs.</p><ul><li>Permis B exigé</li></ul>',
    identifier: String(index),
    // One without a page of its own opens in place.
    ...(index % 3 && { url: `https://www.commune.example/offres/${index}` }),
    hiringOrganization: { name: 'Mairie de Saint-Martin-des-Prés' },
    employmentType: index % 2 ? 'FULL_TIME' : 'TEMPORARY',
    datePosted: inDays(-index),
    validThrough: inDays(index + 2),
  })),
});

/** The image of every second news item: one pixel. */
export const image = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Every kind of content, one after the other. */
export const scenes: readonly Scene[] = [
  { tag: 'news-feed', attributes: { limit: '3', more: '', search: '' }, answer: newsSample.json, items: 3 },
  { tag: 'weather-card', answer: weatherSample.json, items: 1 },
  { tag: 'poll-box', answer: pollSample.json, items: 5 },
  { tag: 'job-board', answer: jobSample.json, items: 5 },
  { tag: 'news-feed', attributes: { filters: '', dates: 'relative' }, answer: news, items: 10 },
  { tag: 'news-feed', attributes: { layout: 'featured', detail: 'inline', limit: '5' }, answer: news, items: 5 },
  { tag: 'news-feed', attributes: { layout: 'compact', heading: '', theme: 'dark' }, answer: news, items: 10 },
  { tag: 'news-feed', attributes: { lang: 'en', layout: 'grid', limit: '4' }, answer: news, items: 4 },
  { tag: 'news-feed', attributes: { limit: '60', layout: 'compact', images: 'none' }, answer: news, items: 60 },
  { tag: 'weather-card', answer: weather, items: 1 },
  { tag: 'weather-card', attributes: { layout: 'wide', forecast: '6', dates: 'long' }, answer: weather, items: 1 },
  { tag: 'weather-card', attributes: { layout: 'line', precision: '0' }, answer: weather, items: 1 },
  { tag: 'poll-box', answer: poll({ maxChoices: 2, voters: 136, results, closesAt: inDays(3) }), items: 5 },
  { tag: 'poll-box', answer: poll({ status: 'closed', voters: 199, results, closesAt: inDays(-1) }), items: 5 },
  { tag: 'job-board', answer: jobs, items: 10 },
  { tag: 'job-board', attributes: { 'no-controls': '', locked: '', detail: 'inline' }, answer: jobs, items: 10 },
];
