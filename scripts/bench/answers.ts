import { readFileSync } from 'node:fs';
import { calendar } from './calendar.js';
import { greenhouse, jsonFeed, rss, solr, wordpress } from './news.js';

/** The number of items in an answer of which ten are shown. */
const HUGE = 10_000;
/** So many items are about 1 MB of RSS. */
const MEGABYTE = 1_850;

const JSON_TYPE = 'application/json';
const XML_TYPE = 'application/rss+xml';

const recorded = (name: string) => (): string =>
  readFileSync(new URL(`../../demo/recordings/answers/${name}`, import.meta.url), 'utf8');

const poll = (): string =>
  JSON.stringify({
    id: 'place',
    question: 'Quel aménagement pour la place ?',
    status: 'open',
    choices: ['Des arbres', 'Des bancs', 'Une fontaine'].map((label, index) => ({ id: String(index), label })),
  });

const offers = (): string =>
  JSON.stringify(
    Array.from({ length: 5 }, (_, index) => ({
      '@type': 'JobPosting',
      identifier: String(index),
      title: `Agent des espaces verts n° ${index}`,
      description: 'Entretien des parcs, des jardins et des terrains de sport de la commune. '.repeat(3),
      datePosted: '2026-01-05',
      validThrough: '2099-01-01',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'Mairie de Saint-Martin-des-Prés' },
      jobLocation: { address: { addressLocality: 'Saint-Martin-des-Prés', postalCode: '59999' } },
    })),
  );

/** The answers of the pages' endpoints, by path. */
export const answers: Readonly<Record<string, { type: string; body: () => string }>> = {
  '/feed.json': { type: JSON_TYPE, body: () => jsonFeed(10) },
  '/feed.xml': { type: XML_TYPE, body: () => rss(10) },
  '/wp-json/wp/v2/posts': { type: JSON_TYPE, body: () => wordpress(10) },
  '/many.json': { type: JSON_TYPE, body: () => jsonFeed(500) },
  '/thousand.json': { type: JSON_TYPE, body: () => jsonFeed(1_000) },
  // The items are short, so that an answer with so many stays within the widget's size limit.
  '/huge.json': { type: JSON_TYPE, body: () => jsonFeed(HUGE, 0) },
  '/megabyte.json': { type: JSON_TYPE, body: () => jsonFeed(MEGABYTE) },
  '/megabyte.xml': { type: XML_TYPE, body: () => rss(MEGABYTE) },
  '/agenda.ics': { type: 'text/calendar', body: () => calendar(20_000, true) },
  '/weather.json': { type: JSON_TYPE, body: recorded('weather.json') },
  '/form.json': { type: JSON_TYPE, body: recorded('submission-schema.json') },
  '/poll.json': { type: JSON_TYPE, body: poll },
  '/offers.json': { type: JSON_TYPE, body: offers },
  '/solr.json': { type: JSON_TYPE, body: () => solr(10) },
  '/v1/boards/mairie/jobs': { type: JSON_TYPE, body: () => greenhouse(10) },
};
