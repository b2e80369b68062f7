import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import {
  emptyCases,
  failedCases,
  hoursAgo,
  staleCase,
  waitingCases,
  type AccessCase,
  type VisitorStep,
} from './case.js';

const DAY = 24;
const timed = { allDay: false, timeZone: 'Europe/Paris' };
const plain = { description: '', categories: [], accessibility: [] };
const day = (days: number) =>
  hoursAgo(-days * DAY)
    .toISOString()
    .slice(0, 10);

/** A weekly series of an event. */
const market = Array.from({ length: 5 }, (_, week): EventOccurrence => {
  const start = hoursAgo(-(2 + 7 * week) * DAY);
  const end = new Date(start.getTime() + 4 * 3_600_000);
  return { ...timed, ...plain, id: `marche ${week}`, uid: 'marche', title: 'Marché des producteurs', start, end };
});

/** Events with all facts and with none, long and short, of every status; the last one is over. */
export const events: EventOccurrence[] = [
  {
    ...timed,
    id: 'running',
    uid: 'running',
    language: 'fr',
    url: 'https://commune.example/agenda/exposition',
    title: 'Exposition de photographies anciennes de la vallée et de ses moulins',
    start: hoursAgo(2),
    end: hoursAgo(-3 * DAY),
    description: 'Photographies prêtées par les habitants.\n• le moulin\n• la rivière',
    categories: ['Culture', 'Jeunesse'],
    place: 'Médiathèque de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
    address: '5 rue de l’École, 51290 Saint-Rémy-en-Bouzemont',
    image: { url: '/picture.svg', alt: 'Le moulin, vers 1900', credit: 'Archives communales' },
    price: 'Gratuit',
    audience: 'Tout public',
    ages: { min: 6, max: 99 },
    accessibility: ['motor', 'hearing'],
    organizer: 'Les amis de la vallée',
    ticketUrl: 'https://commune.example/billets',
  },
  {
    ...plain,
    id: 'carnaval',
    uid: 'carnaval',
    language: 'fr',
    title: 'Carnaval des enfants',
    start: day(1),
    end: day(3),
    allDay: true,
    timeZone: 'Europe/Paris',
    categories: ['Fête'],
    status: 'full',
    description: `Défilé costumé dans les rues du village. ${'Les chars partent de la place. '.repeat(12)}`,
  },
  ...market,
  {
    ...timed,
    ...plain,
    id: 'bourse',
    uid: 'bourse',
    url: 'https://commune.example/agenda/bourse',
    title: 'Anticonstitutionnellement-interminable-titre-d’evenement-que-rien-ne-coupe',
    start: hoursAgo(-4 * DAY),
    end: hoursAgo(-4 * DAY),
    status: 'cancelled',
    place: 'https://commune.example/une/adresse/tres/longue/que/rien/ne/coupe/et/qui/doit/tenir',
    timeZone: 'America/Cayenne',
  },
  {
    ...plain,
    id: 'fini',
    uid: 'fini',
    title: 'Fête qui est finie',
    start: day(-3),
    end: day(-2),
    allDay: true,
    timeZone: 'Europe/Paris',
  },
];

/** A council that does not meet regularly. */
const council = [6, 20, 41].map((days): EventOccurrence => {
  const start = hoursAgo(-days * DAY);
  return { ...timed, ...plain, id: `conseil ${days}`, uid: 'conseil', title: 'Conseil municipal', start, end: start };
});

const fill = (choices: Record<string, string>): VisitorStep => ({ fill: choices });
const controls = { search: '', filters: '' };
const month = { layout: 'month' };
const ready = { state: 'ready', data: events } as const;

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'ready', ...ready, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  { name: 'ready, compact', ...ready, attributes: { layout: 'compact' } },
  { name: 'ready, as a grid', ...ready, attributes: { layout: 'grid' } },
  { name: 'ready, as a month', ...ready, attributes: month },
  { name: 'ready, a day of the month', ...ready, attributes: month, steps: [{ press: 'day', nth: 14 }] },
  { name: 'ready, another month', ...ready, attributes: month, steps: [{ press: 'next' }] },
  { name: 'ready, with controls', ...ready, attributes: controls },
  { name: 'ready, with a category', ...ready, attributes: controls, steps: [fill({ category: 'Fête' })] },
  { name: 'ready, with days to choose', ...ready, attributes: controls, steps: [fill({ period: 'choose' })] },
  { name: 'ready, nothing matches', ...ready, attributes: controls, steps: [fill({ query: 'astronaute' })] },
  { name: 'ready, with more', ...ready, attributes: { more: '', limit: '2' } },
  { name: 'ready, after more', ...ready, attributes: { more: '', limit: '2' }, steps: [{ press: 'more' }] },
  { name: 'ready, what is over', ...ready, attributes: { past: '' } },
  { name: 'ready, without a title of its own', ...ready, attributes: { heading: '' } },
  { name: 'ready, deepest title', ...ready, attributes: { 'heading-level': '6' } },
  { name: 'ready, refreshing by itself', ...ready, attributes: { refresh: '15' } },
  { name: 'ready, in English', ...ready, attributes: { lang: 'en', ...controls } },
  { name: 'ready, in Arabic', ...ready, attributes: { lang: 'ar', ...controls } },
  { name: 'ready, a month in Arabic', ...ready, attributes: { lang: 'ar', ...month } },
  staleCase,
  // No calendar is at this address.
  {
    name: 'stale, a calendar with several dates',
    state: 'stale',
    data: council,
    attributes: { endpoint: '/agenda.ics' },
  },
  ...emptyCases({ data: [] }),
  { name: 'empty, as every event is over', state: 'empty', data: events.slice(-1), fallback: true },
  ...failedCases,
  {
    name: 'error, as the answer cannot be read',
    state: 'error',
    answers: [{ body: { agenda: 'none' } }],
    fallback: true,
  },
];

export const eventCases: readonly AccessCase[] = states.map((each) => ({ tag: 'event-agenda', ...each }));
