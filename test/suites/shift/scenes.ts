import { readFileSync } from 'node:fs';

const COUNTS = [3, 5, 10];

/** A widget with options, and its data. */
export interface ShiftCase {
  tag: string;
  options: Record<string, string>;
  answer: string;
  /** What the element contains; default: a link. */
  content?: string;
  /** The state that the answer leads to. Default: `ready`. */
  state?: 'ready' | 'empty';
}

/** The forms in which a page embeds a widget. */
export const forms = {
  tag: ({ tag, options, content = fallback }: ShiftCase) =>
    `<${tag} endpoint="/data"${written(options, '')}>${content}</${tag}>`,
  placeholder: ({ tag, options, content = fallback }: ShiftCase) =>
    `<div data-cw="${tag}" data-cw-endpoint="/data"${written(options, 'data-cw-')}>${content}</div>`,
};

export const fallback = '<a href="/actualites">Actualités</a>';

function written(options: Record<string, string>, prefix: string): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${/^(?:style|class)$/.test(name) ? '' : prefix}${name}="${value}"`)
    .join('');
}

/** Every widget in each of its layouts, with few and with many items. */
export function shiftCases(): ShiftCase[] {
  const lists = COUNTS.flatMap((count): ShiftCase[] => [
    { tag: 'news-feed', options: { limit: String(count) }, answer: news(count) },
    ...['compact', 'grid', 'featured'].map((layout) => ({
      tag: 'news-feed',
      options: { limit: String(count), layout },
      answer: news(count),
    })),
    { tag: 'job-board', options: { limit: String(count) }, answer: jobs(count) },
    ...['list', 'compact', 'grid'].map((layout) => ({
      tag: 'event-agenda',
      options: { limit: String(count), layout },
      answer: events(count),
    })),
    { tag: 'weather-card', options: { forecast: String(count) }, answer: recorded('weather.json') },
  ]);
  return [
    ...lists,
    { tag: 'event-agenda', options: { layout: 'month' }, answer: events(3) },
    { tag: 'town-hall', options: {}, answer: office },
    { tag: 'town-hall', options: { layout: 'line' }, answer: office },
    // Nothing to say, as on most days: not even a pixel moves.
    {
      ...{ tag: 'alert-banner', options: {}, answer: '{"alerts":[]}', state: 'empty' },
      content: `<noscript>${fallback}</noscript>`,
    },
    { tag: 'poll-box', options: {}, answer: poll },
    { tag: 'submit-news', options: {}, answer: recorded('submission-schema.json') },
  ];
}

/** One of each kind with at most a few items. */
export function shortCases(): ShiftCase[] {
  return shiftCases().filter(({ options: { limit, forecast } }) =>
    [limit, forecast].every((count) => !count || count === '3'),
  );
}

/** The scenes whose height is below that of a screen at every width. */
export function lowCases(): ShiftCase[] {
  return shortCases().filter(({ tag, options }) => options['layout'] === 'compact' || /weather|poll/.test(tag));
}

const office = JSON.stringify({
  offices: [
    {
      name: 'Mairie',
      hours: {
        weekly: [
          {
            days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            ranges: [
              { opens: '08:30', closes: '12:00' },
              { opens: '13:30', closes: '17:00' },
            ],
          },
        ],
      },
      address: { lines: ['1 place de la Mairie'], postalCode: '22320', city: 'Saint-Martin-des-Prés' },
      telephones: [{ number: '01 99 00 00 00' }],
      emails: ['mairie@commune.example'],
      url: 'https://commune.example/',
    },
  ],
});

function recorded(name: string): string {
  return readFileSync(new URL(`../../../demo/recordings/answers/${name}`, import.meta.url), 'utf8');
}

const SENTENCE =
  'La commune invite les habitants à la réunion publique du mardi soir, salle de la halle, à vingt heures. ';

function news(count: number): string {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://commune.example/${index}`,
    title: `Réunion publique sur l’aménagement du bourg, n° ${index}`,
    summary: SENTENCE.repeat(2),
    date_published: '2026-11-20T10:00:00Z',
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Vie locale', items });
}

function jobs(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      '@type': 'JobPosting',
      identifier: String(index),
      title: `Agent des espaces verts n° ${index}`,
      description: SENTENCE.repeat(3),
      datePosted: '2026-11-01',
      validThrough: '2099-01-01',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'Mairie de Saint-Martin-des-Prés' },
      jobLocation: { address: { addressLocality: 'Saint-Martin-des-Prés', postalCode: '59999' } },
    })),
  );
}

function events(count: number): string {
  const events = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    title: `Fête de la Saint-Jean, n° ${index}`,
    start: new Date(Date.now() + (index + 1) * 86_400_000).toISOString(),
    place: 'Salle des fêtes',
    address: '2 place de la Mairie',
    description: SENTENCE.repeat(2),
  }));
  return JSON.stringify({ events });
}

const poll = JSON.stringify({
  id: 'place',
  question: 'Quel aménagement pour la place ?',
  status: 'open',
  choices: ['Des arbres', 'Des bancs', 'Une fontaine'].map((label, index) => ({ id: String(index), label })),
});
