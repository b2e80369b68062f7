import type { WallClock } from '../../text/time-zone.js';
import { spanText, type EventSpan, type SpanWords } from '../event-span.js';
import { dayOfMonth, MONTHS, shortTime, WEEKDAYS } from './dates.js';

const yearIn = ({ year }: WallClock, hasYear: boolean): string => (hasYear ? ` ${year}` : '');
const date = (clock: WallClock, hasYear: boolean): string =>
  `${dayOfMonth(clock.day)}\u00a0${MONTHS[clock.month - 1]}${yearIn(clock, hasYear)}`;

const words: SpanWords = {
  day: (clock, hasYear) => `${WEEKDAYS[clock.weekday]} ${date(clock, hasYear)}`,
  days: (from, to, hasYear) => {
    const isSameYear = from.year === to.year;
    const start = isSameYear && from.month === to.month ? dayOfMonth(from.day) : date(from, hasYear && !isSameYear);
    return `du ${start} au ${date(to, hasYear)}`;
  },
  time: ({ hour, minute }) => shortTime(hour, minute),
  at: (day, time) => `${day}, ${time}`,
  between: ([day, time], [lastDay, lastTime]) => `du ${day} à ${time} au ${lastDay} à ${lastTime}`,
};

/** Zero takes the singular in French. */
const counted = (count: number): string => (count < 2 ? `${count} événement` : `${count} événements`);
const years = (count: number): string => (count < 2 ? `${count} an` : `${count} ans`);

/** The strings of `<event-agenda>`. */
export const events = {
  heading: 'Agenda',
  empty: 'Aucun événement pour le moment.',
  noMatch: 'Aucun événement ne correspond à votre recherche.',
  noneInMonth: 'Aucun événement ce mois-ci.',
  noneOnDay: 'Aucun événement ce jour-là.',
  untitled: 'Sans titre',
  when: (span: EventSpan): string => spanText(span, words),
  /** A day in full, for the cells of a month and the list of other dates. */
  day: (clock: WallClock): string => words.day(clock, false),
  /** The words after times that are not those of the page’s zone; `place` is the last part of the name of the zone. */
  zone: (place: string): string => `heure locale (${place})`,
  /** A series; `until` is the last date, if it is known. */
  rhythm: (unit: 'day' | 'week', { weekday }: WallClock, until: WallClock | undefined, year: number): string => {
    const each = unit === 'day' ? 'tous les jours' : `tous les ${WEEKDAYS[weekday]}s`;
    return until ? `${each} jusqu’au ${date(until, until.year !== year)}` : each;
  },
  otherDates: (count: number): string => (count < 2 ? `et ${count} autre date` : `et ${count} autres dates`),
  running: 'En ce moment',
  days: (days: number): string => (days === 0 ? 'Aujourd’hui' : 'Demain'),
  statuses: {
    cancelled: 'Annulé',
    postponed: 'Reporté',
    rescheduled: 'Nouvelle date',
    'moved-online': 'En ligne',
    full: 'Complet',
    tentative: 'À confirmer',
  },
  labels: {
    price: 'Tarif',
    audience: 'Public',
    ages: 'Âge',
    accessibility: 'Accessibilité',
    organizer: 'Organisateur',
  },
  ages: (min: number | undefined, max: number | undefined): string =>
    max === undefined
      ? `à partir de ${years(min ?? 0)}`
      : min === undefined
        ? `jusqu’à ${years(max)}`
        : `de ${min} à ${years(max)}`,
  impairments: {
    hearing: 'handicap auditif',
    visual: 'handicap visuel',
    motor: 'handicap moteur',
    intellectual: 'handicap intellectuel',
    psychic: 'handicap psychique',
  },
  online: 'En ligne',
  credit: (name: string): string => `Crédit\u00a0: ${name}`,
  fullText: 'Lire tout le texte',
  tickets: 'Billetterie',
  add: 'Ajouter à mon agenda',
  /** The hidden rest of a link or button, which tells it from those of other events. */
  of: (title: string): string => `\u00a0: ${title}`,
  subscribe: 'S’abonner à cet agenda',
  more: 'Afficher plus d’événements',
  moreShown: (count: number): string =>
    count < 2 ? `${count} événement de plus est affiché.` : `${count} événements de plus sont affichés.`,
  search: 'Rechercher dans l’agenda',
  results: (count: number): string => (count === 0 ? 'Aucun événement.' : `${counted(count)}.`),
  filters: { period: 'Quand', category: 'Rubrique', place: 'Lieu' },
  all: { category: 'Toutes les rubriques', place: 'Tous les lieux' },
  /** An option of a filter, with the number of events that it would show. */
  option: (name: string, count: number): string => `${name} (${count})`,
  periods: {
    all: 'Toutes les dates',
    today: 'Aujourd’hui',
    weekend: 'Ce week-end',
    week: 'Cette semaine',
    month: 'Ce mois-ci',
    choose: 'Choisir les dates',
  },
  from: 'Du',
  to: 'Au',
  month: ({ year, month }: { year: number; month: number }): string => `${MONTHS[month - 1]} ${year}`,
  previous: 'Mois précédent',
  next: 'Mois suivant',
  week: (week: number): string => `semaine ${week}`,
  /** From Monday, short and in full. */
  weekdays: [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)].map((name) => ({ short: name.slice(0, 3), long: name })),
  cell: (day: string, count: number): string => (count ? `${day}, ${counted(count)}` : day),
};
