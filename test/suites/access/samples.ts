import { readFileSync } from 'node:fs';
import { collection, feature } from '../../support/geocoded.js';
import { commune } from './alert-cases.js';
import { events } from './event-cases.js';
import { jobs } from './job-cases.js';
import { news } from './news-cases.js';
import { poll } from './poll-cases.js';
import { schema } from './submit-cases.js';
import { mairie } from './town-hall-cases.js';
import { weather } from './weather-cases.js';

/** A video of four seconds. */
export const film = readFileSync(new URL('../../../demo/images/marche.webm', import.meta.url));

/** A valid answer for each widget: JSON Feed 1.1, a list of `JobPosting`, events and offices as the commune's API gives them, the project's own contract. */
/** A valid answer for each widget: JSON Feed 1.1, a list of `JobPosting`, events, offices and alerts as the commune's API gives them, the project's own contract. */
export const samples: Readonly<Record<string, string>> = {
  'news-feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mairie',
    items: news.map(({ id, url, title, summary, categories, published, updated, language }) => ({
      id,
      url,
      title,
      summary,
      content_text: summary,
      tags: categories,
      date_published: published,
      date_modified: updated,
      language,
    })),
  }),
  'weather-card': JSON.stringify(weather),
  'job-board': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: jobs.map(({ title, url, description, datePosted, validThrough }) => ({
      '@type': 'JobPosting',
      title,
      url,
      description,
      datePosted,
      validThrough,
    })),
  }),
  'event-agenda': JSON.stringify({ events: events.map(({ image: _, ...event }) => event) }),
  'town-hall': JSON.stringify(mairie),
  'alert-banner': JSON.stringify(commune),
  'poll-box': JSON.stringify(poll()),
  'submit-news': JSON.stringify(schema()),
};

/** The answer of a geocoder, with a name that nothing breaks. */
export const addresses = JSON.stringify(
  collection(
    feature('12 Rue des Écoles'),
    feature('12 Rue des Anticonstitutionnellementdésinstitutionnalisées'),
    feature('Amiens'),
  ),
);

export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">' +
  '<rect width="800" height="450" fill="#7ba05b"/><path d="M0 300 200 180 380 300 560 140 800 320V450H0Z" fill="#35562f"/>' +
  '<circle cx="640" cy="90" r="42" fill="#f4d35e"/></svg>';
