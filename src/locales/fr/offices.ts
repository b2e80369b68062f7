import type { WallClock } from '../../text/time-zone.js';
import type { DayAndTime } from '../opening-words.js';
import { dayOfMonth, dayTime as time, MONTHS, weekdayAndDate as day, WEEKDAYS } from './dates.js';

/** « à 17 h », « demain à 9 h », « lundi à 9 h », « le lundi 4 janvier à 9 h » */
const at = ({ clock, days }: DayAndTime): string => {
  const hour = `à ${time(clock)}`;
  if (days === 0) return hour;
  if (days === 1) return `demain ${hour}`;
  return days < 7 ? `${WEEKDAYS[clock.weekday]} ${hour}` : `le ${day(clock)} ${hour}`;
};

const minutes = (count: number): string => (count < 2 ? `${count} minute` : `${count} minutes`);

/** The strings of `<town-hall>`. */
export const offices = {
  heading: 'Mairie',
  empty: 'Aucune information sur la mairie pour le moment.',
  openAlways: 'Ouvert 24 heures sur 24',
  openUntil: (when: DayAndTime): string => `Ouvert jusqu’${at(when)}`,
  closesIn: (count: number): string => `Ferme dans ${minutes(count)}`,
  opensIn: (count: number): string => `Ouvre dans ${minutes(count)}`,
  /** The name of the state, then what comes next. */
  closed: 'Fermé',
  /** `why` is a holiday or a reason. */
  closedToday: (why: string): string =>
    why ? `Fermé aujourd’hui\u00a0: ${why}` : 'Fermé exceptionnellement aujourd’hui',
  opens: (when: DayAndTime): string => `ouvre ${at(when)}`,
  opensByAppointment: (when: DayAndTime): string => `sur rendez-vous ${at(when)}`,
  appointment: 'Sur rendez-vous',
  appointmentUntil: (when: DayAndTime): string => `Sur rendez-vous jusqu’${at(when)}`,
  /** When only a reader understands the hours of the moment. */
  unknown: 'Ouverture sous condition',
  unknownHours: 'Horaires non communiqués',
  separator: ', ',
  week: (first: WallClock, last: WallClock): string =>
    first.month === last.month
      ? `Horaires du ${dayOfMonth(first.day)} au ${dayOfMonth(last.day)}\u00a0${MONTHS[last.month - 1]}`
      : `Horaires du ${dayOfMonth(first.day)}\u00a0${MONTHS[first.month - 1]} au ${dayOfMonth(last.day)}\u00a0${MONTHS[last.month - 1]}`,
  columns: { day: 'Jour', hours: 'Horaires' },
  weekday: ({ weekday }: WallClock): string => WEEKDAYS[weekday] ?? '',
  day,
  days: (first: WallClock, last: WallClock): string => `du ${day(first)} au ${day(last)}`,
  today: 'aujourd’hui',
  range: (from: WallClock, to: WallClock): string => `${time(from)}\u00a0à\u00a0${time(to)}`,
  wholeDay: '24\u00a0h sur 24',
  closedDay: 'fermé',
  byAppointment: 'sur rendez-vous',
  conditional: 'sous condition',
  unknownDay: 'horaires non connus',
  /** Something with a remark: a closed day with its holiday, a range with its condition. */
  remark: (text: string, remark: string): string => `${text} (${remark})`,
  coming: 'Fermetures et horaires exceptionnels',
  entry: (days: string, hours: string): string => `${days}\u00a0: ${hours}`,
  holidays: {
    'new-year': 'jour de l’An',
    'easter-monday': 'lundi de Pâques',
    'labour-day': 'fête du Travail',
    'victory-1945': 'Victoire de 1945',
    ascension: 'Ascension',
    'whit-monday': 'lundi de Pentecôte',
    'bastille-day': 'fête nationale',
    assumption: 'Assomption',
    'all-saints': 'Toussaint',
    'armistice-1918': 'Armistice de 1918',
    christmas: 'Noël',
    'good-friday': 'Vendredi saint',
    'saint-stephen': 'Saint-Étienne',
    abolition: 'abolition de l’esclavage',
    'saint-peter-chanel': 'Saint-Pierre-Chanel',
    'saint-peter-and-paul': 'Saints-Pierre-et-Paul',
    territory: 'fête du Territoire',
    gospel: 'arrivée de l’Évangile',
    matarii: 'Matari’i',
    citizenship: 'fête de la Citoyenneté',
  },
  holiday: (name: string): string => `jour férié (${name})`,
  labels: {
    address: 'Adresse',
    telephone: 'Téléphone',
    email: 'Courriel',
    url: 'Site',
    contact: 'Formulaire de contact',
    access: 'Accessibilité',
  },
  wheelchair: { yes: 'Accessible en fauteuil roulant', no: 'Non accessible en fauteuil roulant' },
  map: 'Voir sur une carte (OpenStreetMap)',
  write: 'Écrire à la mairie',
  updated: (when: string): string => `Mis à jour le ${when}`,
  credit: (name: string): string => `Source\u00a0: ${name}`,
};
