import type { Sample } from './faults.js';

const article = (id: number) => ({
  id: String(id),
  url: `https://www.commune.example/actualites/${id}`,
  title: `Fête de l’été n° ${id}`.replace('’', "'"),
  date_published: new Date(Date.UTC(2026, 0, 1) - id * 3_600_000).toISOString(),
});

const rssItem = (id: number) =>
  `<item><title>Fête n° ${id}</title><link>https://www.commune.example/${id}</link><pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate></item>`;

const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Commune</title>${[1, 2, 3, 4, 5].map(rssItem).join('')}</channel></rss>`;

/** News as JSON Feed 1.1 and as RSS 2.0. */
export const newsSample: Sample = { json: feed(5), xml, sized: feed };

/** The project's own `weather.json`. Weather has no XML format, so the XML is the news feed. */
export const weatherSample: Sample = { json: reading(3), xml, sized: reading };

/** Job offers: a list of schema.org `JobPosting`, and RSS. */
export const jobSample: Sample = { json: offers(5), xml, sized: offers };

/** Events as the commune's API gives them, from tomorrow on; the XML has no events. */
export const eventSample: Sample = { json: agenda(5), xml, sized: agenda };

/** Offices as the commune's API gives them; the XML has none. */
export const officeSample: Sample = { json: offices(5), xml, sized: offices };

/** Alerts as the commune's API gives them; the XML has none. */
export const alertSample: Sample = { json: alerts(5), xml, sized: alerts };

/** A poll by the API's contract, `count` is that of its choices; it has no XML format. */
export const pollSample: Sample = { json: poll(5), xml, sized: poll };

/** A form by the API's contract, `count` is that of its categories; it has no XML format. */
export const formSample: Sample = { json: form(5), xml, sized: form };

function feed(count: number): string {
  const items = Array.from({ length: count }, (_, index) => article(index + 1));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Commune', items });
}

function reading(days: number): string {
  const today = Date.UTC(2026, 0, 1);
  return JSON.stringify({
    place: 'Pré-en-Vallée',
    observedAt: new Date().toISOString(),
    condition: { text: 'légère pluie', code: 61, isDay: true },
    temperature: 5.98,
    units: { temperature: '°C' },
    daily: Array.from({ length: days }, (_, index) => ({
      date: new Date(today + index * 86_400_000).toISOString().slice(0, 10),
      min: 2,
      max: 9,
    })),
  });
}

function offers(count: number): string {
  const itemListElement = Array.from({ length: count }, (_, index) => ({
    '@type': 'JobPosting',
    title: `Agent de l'état civil n° ${index + 1}`,
    url: `https://www.commune.example/offres/${index + 1}`,
  }));
  return JSON.stringify({ '@type': 'ItemList', itemListElement });
}

function agenda(count: number): string {
  const events = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    title: `Fête de l'été n° ${index + 1}`,
    start: new Date(Date.now() + (1 + index / 100) * 86_400_000).toISOString(),
    url: `https://www.commune.example/agenda/${index + 1}`,
  }));
  return JSON.stringify({ events });
}

function offices(count: number): string {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const hours = { weekly: [{ days, ranges: [{ opens: '09:00', closes: '17:00' }] }] };
  const all = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    name: `Mairie de l'été n° ${index + 1}`,
    hours,
  }));
  return JSON.stringify({ offices: all });
}

function alerts(count: number): string {
  const all = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    title: `Route de l'été barrée n° ${index + 1}`,
  }));
  return JSON.stringify({ alerts: all });
}

function poll(count: number): string {
  const choices = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, label: `Le pré n° ${index + 1}` }));
  const limits = { minChoices: 1, maxChoices: 1, minimumVoters: 0 };
  const question = 'Où planter le tilleul de l’été ?';
  return JSON.stringify({
    id: 'tilleul',
    question,
    choices,
    ...limits,
    status: 'open',
    resultsPolicy: 'always',
    ballot: 'b',
  }).replace('’', "'");
}

function form(count: number): string {
  const categories = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, label: `Été n° ${index + 1}` }));
  return JSON.stringify({
    types: ['news', 'event'],
    categories,
    fields: { title: { required: true, maxLength: 120 } },
    images: { max: 3, bytes: 5_000_000, pixels: 40_000_000, types: ['image/jpeg'] },
    privacyUrl: 'https://www.commune.example/confidentialite',
  });
}
