import type { WrittenEvent } from '../../src/calendar/calendar-file.js';
import { parseDate } from '../../src/text/parse-date.js';
import { communeDay, TIME_ZONE } from '../api/commune-day.js';
import { addDays } from './days.js';

/** An event of the demo; days are counted from today, times are local. */
interface DemoEvent {
  id: string;
  title: string;
  day: number;
  /** `14:00`; without one the event is one of days. */
  time?: string;
  /** The last day, or the time at which it ends. */
  until?: number | string;
  rule?: string;
  place: string;
  address?: string;
  categories: string[];
  description: string;
  image?: string;
  price?: string;
  audience?: string;
  status?: string;
}

const HALL = { place: 'Salle des fêtes', address: '2 place de la Halle, 59999 Saint-Martin-des-Prés' };

const events: DemoEvent[] = [
  {
    id: 'exposition',
    title: 'Exposition « La rivière et ses moulins »',
    day: -9,
    until: 12,
    place: 'Médiathèque',
    address: '5 rue de l’École, 59999 Saint-Martin-des-Prés',
    categories: ['Culture'],
    description: 'Photographies anciennes et maquettes, prêtées par les habitants de la vallée.',
    image: '/images/mediatheque.webp',
    price: 'Gratuit',
  },
  {
    id: 'marche',
    title: 'Marché des producteurs',
    day: 1,
    time: '08:30',
    until: '12:30',
    rule: 'FREQ=WEEKLY',
    place: 'Place de la Mairie',
    categories: ['Marché'],
    description: 'Légumes, fromages, miel et pain de la vallée.',
    image: '/images/marche.jpg',
  },
  {
    id: 'carnaval',
    title: 'Carnaval des enfants',
    ...HALL,
    day: 4,
    until: 5,
    categories: ['Fête', 'Jeunesse'],
    description:
      'Défilé costumé dans les rues du village, goûter à la salle des fêtes, puis embrasement du bonhomme hiver. ' +
      'Les associations qui préparent un char sont attendues une heure avant le départ.',
    image: '/images/fete.webp',
    price: 'Gratuit',
    audience: 'Tout public',
  },
  {
    id: 'conseil',
    title: 'Conseil municipal',
    place: 'Mairie',
    address: '1 place de la Halle, 59999 Saint-Martin-des-Prés',
    day: 6,
    time: '19:00',
    categories: ['Vie municipale'],
    description: 'Séance publique. Ordre du jour affiché en mairie.',
  },
  {
    id: 'concert',
    title: 'Concert de l’harmonie municipale',
    ...HALL,
    day: 10,
    time: '20:30',
    until: '22:30',
    categories: ['Culture'],
    description: 'Musiques de films, sous la direction de Claire Lemaire.',
    price: '8 €, gratuit jusqu’à 12 ans',
    status: 'full',
  },
  {
    id: 'randonnee',
    title: 'Randonnée des trois vallées',
    place: 'Parking du stade',
    day: 13,
    time: '09:00',
    until: '12:00',
    categories: ['Sport'],
    description: 'Douze kilomètres, chaussures de marche et eau indispensables.',
    status: 'postponed',
  },
  {
    id: 'yoga',
    title: 'Yoga à la médiathèque',
    place: 'Médiathèque',
    day: 2,
    time: '18:00',
    until: '19:15',
    rule: 'FREQ=WEEKLY;COUNT=8',
    categories: ['Sport'],
    description: 'Séance ouverte aux débutants, tapis fournis.',
    price: '4 €',
    audience: 'Adultes',
  },
  {
    id: 'bourse',
    title: 'Bourse aux vélos',
    ...HALL,
    day: 20,
    time: '10:00',
    until: '17:00',
    categories: ['Fête'],
    description: 'Dépôt des vélos la veille, de 17 h à 19 h.',
    status: 'cancelled',
  },
];

/** The events of the demo as they are written into a calendar; images are paths of the demo. */
export function demoEvents(now: Date): (WrittenEvent & Pick<DemoEvent, 'image' | 'price' | 'audience'>)[] {
  const today = communeDay(now);
  return events.map(({ id, day, time, until, ...event }) => {
    const date = addDays(today, day);
    const at = (hour: string) => parseDate(`${date}T${hour}:00`, TIME_ZONE) ?? now;
    const dayAfter = addDays(today, (typeof until === 'number' ? until : day) + 1);
    return {
      ...event,
      uid: `${id}@saint-martin-des-pres.example`,
      start: time ? at(time) : date,
      end: time ? at(typeof until === 'string' ? until : time) : dayAfter,
      timeZone: TIME_ZONE,
      url: `https://www.saint-martin-des-pres.example/agenda/${id}`,
    };
  });
}
