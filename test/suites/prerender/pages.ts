import { jobSample, newsSample, pollSample, weatherSample } from '../../support/samples.js';
import { send, type TestServer } from '../../support/server.js';

/** The widgets with content, in the order of the page. */
export const tags = ['news-feed', 'weather-card', 'poll-box', 'job-board'] as const;

/** How a page places a widget. */
export const forms = ['tag', 'placeholder'] as const;
export type Form = (typeof forms)[number];

const answers = {
  'news-feed': newsSample,
  'weather-card': weatherSample,
  'poll-box': pollSample,
  'job-board': jobSample,
};

/** The attributes that add controls, which need the script. */
const options: Partial<Record<string, Record<string, string>>> = {
  'news-feed': { limit: '3', more: '', search: '' },
};

/** The number of news, weather readings, choices and offers that the page shows. */
export const ITEMS = { 'news-feed': 3, 'weather-card': 1, 'poll-box': 5, 'job-board': 5 };

/** Serves the data of each widget at its name. */
export function serveData(server: TestServer): void {
  for (const tag of tags) server.on(`/${tag}`, send(answers[tag].json));
}

/** A page with every widget, before the command. Widgets load at once, wherever they are. */
export function pageWith(form: Form): string {
  const places = tags.map((tag) => {
    const attributes = Object.entries({ endpoint: `/${tag}`, loading: 'eager', ...options[tag] });
    const written = attributes.map(([name, value]) => ` ${form === 'tag' ? name : `data-cw-${name}`}="${value}"`);
    const link = `<a href="/${tag}">Plus d’informations</a>`;
    return form === 'tag'
      ? `<${tag}${written.join('')}>${link}</${tag}>`
      : `<div data-cw="${tag}"${written.join('')}>${link}</div>`;
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/dist/prerendered.css">
<script type="module" src="/dist/commune-widgets.js"></script></head>
<body>${places.map((place) => `${place}\n<p>Ce qui suit sur la page.</p>`).join('\n')}</body></html>`;
}

/** The page as if it had been written an hour before. */
export function aged(page: string): string {
  return page.replace(/data-cw-data="([^"]+)"/g, (_, date: string) => {
    return `data-cw-data="${new Date(Date.parse(date) - 3_600_000).toISOString()}"`;
  });
}

/** The page with its content, but no data. */
export function withoutData(page: string): string {
  return page.replace(/<script type="application\/json"[^]*?<\/script>/g, '');
}
