import type { WallClock } from '../../text/time-zone.js';
import type { LoadErrorStrings } from '../load-error-strings.js';
import { longDate, time, two } from './dates.js';

/** `19/12/2009` */
const date = ({ day, month, year }: WallClock): string => `${two(day)}/${two(month)}/${year}`;

/** Without abbreviations, since some voices spell « h » and « min » out. */
const since = (count: number, unit: string): string => `il y a ${count} ${unit}${count < 2 ? '' : 's'}`;

/** The strings of all widgets. */
export const common = {
  decimal: ',',
  loading: 'Chargement en cours…',
  loaded: 'Chargement terminé.',
  retry: 'Réessayer',
  pause: 'Arrêter l’actualisation automatique',
  resume: 'Reprendre l’actualisation automatique',
  paused: 'Actualisation automatique arrêtée.',
  resumed: 'Actualisation automatique reprise.',
  newWindow: '(nouvelle fenêtre)',
  date,
  dateTime: (clock: WallClock): string => `${date(clock)} - ${two(clock.hour)}:${two(clock.minute)}`,
  /** A date in full, and a date and time. */
  longDate,
  longDateTime: (clock: WallClock): string => `${longDate(clock)} à ${time(clock.hour, clock.minute)}`,
  /** The time since a moment, in whole minutes; only used for less than a week. */
  ago: (minutes: number): string => {
    if (minutes < 1) return 'à l’instant';
    if (minutes < 60) return since(minutes, 'minute');
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? since(hours, 'heure') : since(Math.floor(hours / 24), 'jour');
  },
  stale: (when: string): string => `L’actualisation a échoué. Informations affichées : ${when}.`,
  staleUnknown: 'L’actualisation a échoué. Informations d’une visite précédente.',
  errors: {
    'endpoint-missing': 'Ces informations ne sont pas disponibles pour le moment.',
    'endpoint-invalid': 'Ces informations ne sont pas disponibles pour le moment.',
    blocked: 'Ces informations n’ont pas pu être chargées. Réessayez dans un instant.',
    offline: 'Vous semblez hors connexion. Le chargement reprendra dès que la connexion revient.',
    timeout: 'Le chargement prend trop de temps. Réessayez dans un instant.',
    'http-4xx': 'Ces informations ne sont pas disponibles pour le moment.',
    'http-5xx': 'Le service est momentanément indisponible. Réessayez dans un instant.',
    'rate-limited': 'Le service est très sollicité. Réessayez dans quelques minutes.',
    'too-large': 'Ces informations ne peuvent pas être affichées.',
    'wrong-type': 'Ces informations ne peuvent pas être affichées.',
    malformed: 'Ces informations ne peuvent pas être affichées.',
    'unknown-format': 'Ces informations ne peuvent pas être affichées.',
  } satisfies LoadErrorStrings,
};
