import type { LoadErrorStrings } from './load-error-strings.js';
import type { WallClock } from '../text/time-zone.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `19/12/2009` */
const date = ({ day, month, year }: WallClock): string => `${two(day)}/${two(month)}/${year}`;

/** What every widget says. */
export const common = {
  decimal: ',',
  loading: 'Chargement en cours…',
  retry: 'Réessayer',
  pause: 'Arrêter l’actualisation automatique',
  resume: 'Reprendre l’actualisation automatique',
  newWindow: '(nouvelle fenêtre)',
  date,
  dateTime: (clock: WallClock): string => `${date(clock)} - ${two(clock.hour)}:${two(clock.minute)}`,
  /** How long ago, in whole minutes; only asked for less than a week. */
  ago: (minutes: number): string => {
    if (minutes < 1) return 'à l’instant';
    if (minutes < 60) return `il y a ${minutes} min`;
    if (minutes < 24 * 60) return `il y a ${Math.floor(minutes / 60)} h`;
    const days = Math.floor(minutes / (24 * 60));
    return days === 1 ? 'il y a 1 jour' : `il y a ${days} jours`;
  },
  stale: (when: string): string => `L’actualisation a échoué. Informations affichées : ${when}.`,
  staleUnknown: 'L’actualisation a échoué. Informations d’une visite précédente.',
  errors: {
    'endpoint-missing': [
      'Ces informations ne sont pas disponibles pour le moment.',
      'L’attribut « endpoint » manque : indiquez-y l’adresse des données.',
    ],
    'endpoint-invalid': [
      'Ces informations ne sont pas disponibles pour le moment.',
      'L’attribut « endpoint » ne contient pas une adresse http ou https valable.',
    ],
    blocked: [
      'Ces informations n’ont pas pu être chargées. Réessayez dans un instant.',
      'La requête a été bloquée : le serveur n’autorise pas ce site (CORS), la politique de sécurité de la page (CSP) l’interdit, la page est en https et l’adresse en http, ou le réseau est coupé.',
    ],
    offline: [
      'Vous semblez être hors connexion. Le chargement reprendra dès son retour.',
      'Le navigateur du visiteur est hors connexion.',
    ],
    timeout: [
      'Le chargement prend trop de temps. Réessayez dans un instant.',
      'Le serveur n’a pas répondu en entier dans le délai de 8 secondes.',
    ],
    'http-4xx': [
      'Ces informations ne sont pas disponibles pour le moment.',
      'Le serveur a refusé la requête : vérifiez l’adresse, les droits d’accès et la clé.',
    ],
    'http-5xx': [
      'Le service est momentanément indisponible. Réessayez dans un instant.',
      'Le serveur a répondu par une erreur interne.',
    ],
    'rate-limited': [
      'Le service est très sollicité. Réessayez dans quelques minutes.',
      'Le serveur limite le nombre de requêtes (429).',
    ],
    'too-large': [
      'Ces informations ne peuvent pas être affichées.',
      'La réponse dépasse 2 Mo : limitez le nombre d’éléments dans l’adresse.',
    ],
    'wrong-type': [
      'Ces informations ne peuvent pas être affichées.',
      'Le serveur a répondu par autre chose que des données, souvent une page HTML : vérifiez l’adresse.',
    ],
    malformed: [
      'Ces informations ne peuvent pas être affichées.',
      'La réponse est vide ou incorrecte.',
    ],
    'unknown-format': [
      'Ces informations ne peuvent pas être affichées.',
      'Le format de la réponse n’est pas reconnu : vérifiez l’adresse et l’attribut « format ».',
    ],
  } satisfies LoadErrorStrings,
};

/** What `<news-feed>` says. */
export const news = {
  heading: 'Actualités',
  empty: 'Aucune actualité pour le moment.',
  noMatch: 'Aucune actualité ne correspond à votre recherche.',
  untitled: 'Sans titre',
  published: (when: string): string => `Publié le ${when}`,
  publishedAgo: (when: string): string => `Publié ${when}`,
  updated: (when: string): string => `Mis à jour le ${when}`,
  updatedAgo: (when: string): string => `Mis à jour ${when}`,
  credit: (name: string): string => `Crédit : ${name}`,
  more: 'Afficher plus d’actualités',
  moreShown: (count: number): string =>
    count === 1 ? '1 actualité de plus est affichée.' : `${count} actualités de plus sont affichées.`,
  search: 'Rechercher dans les actualités',
  filters: 'Filtrer par catégorie',
  allCategories: 'Toutes',
  results: (count: number): string =>
    count === 0 ? 'Aucune actualité.' : count === 1 ? '1 actualité.' : `${count} actualités.`,
};
