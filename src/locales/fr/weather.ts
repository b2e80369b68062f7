import type { WallClock } from '../../text/time-zone.js';
import { dayOfMonth, MONTHS, time, two, WEEKDAYS } from './dates.js';
import { LEVELS } from './levels.js';

/**
 * A number with its unit, for speech; in French 1,99 is singular. `text` is the formatted number, `value` the number
 * itself.
 */
const counted = (value: number, text: string, one: string, many: string): string =>
  `${text.replace('−', 'moins ')} ${Math.abs(value) < 2 ? one : many}`;

/** The strings of `<weather-card>`. */
export const weather = {
  heading: 'Météo',
  empty: 'Aucun relevé météo pour le moment.',
  /** The time of the reading. */
  observed: ({ day, month, hour, minute }: WallClock): string =>
    `le ${two(day)}/${two(month)} à ${two(hour)}h${two(minute)}`,
  /** The same, in full; `when` is a date and a time. */
  observedOn: (when: string): string => `le ${when}`,
  stale: (ago: string): string => `Ce relevé n’est pas récent : ${ago}.`,
  expired: (when: string): string => `Dernier relevé connu : ${when}. Ces valeurs ne sont plus actuelles.`,
  doubtful: (when: string): string => `Ce relevé n’est peut-être plus actuel : ${when}.`,
  uncertain: 'L’heure de ce relevé est incertaine.',
  labels: {
    wind: 'Vent',
    gust: 'Rafales',
    direction: 'Direction du vent',
    pressure: 'Pression',
    humidity: 'Humidité',
    'feels-like': 'Température ressentie',
    uv: 'Indice UV',
    sunrise: 'Lever du soleil',
    sunset: 'Coucher du soleil',
  },
  /** A metric without its label, in the one-line layout. */
  inline: {
    wind: (value: string): string => `vent ${value}`,
    gust: (value: string): string => `rafales ${value}`,
    direction: (value: string): string => `vent de direction ${value}`,
    pressure: (value: string): string => value,
    humidity: (value: string): string => `${value} d’humidité`,
    'feels-like': (value: string): string => `ressenti ${value}`,
    uv: (value: string): string => `indice UV ${value}`,
    sunrise: (value: string): string => `lever du soleil à ${value}`,
    sunset: (value: string): string => `coucher du soleil à ${value}`,
  },
  uv: (index: string, category: string): string => `${index} (${category})`,
  /** The five categories of the UV index, from the lowest. */
  uvCategories: ['faible', 'modéré', 'élevé', 'très élevé', 'extrême'] as readonly string[],
  minus: '−',
  /** The thousands separator. */
  group: '\u202f',
  percent: (value: string): string => `${value} %`,
  celsius: (value: string): string => `${value} °C`,
  hectopascals: (value: string): string => `${value} hPa`,
  millimetres: (value: string): string => `${value} mm`,
  windUnits: {
    'km/h': (value: string): string => `${value} km/h`,
    'm/s': (value: string): string => `${value} m/s`,
    kn: (value: string): string => `${value} nd`,
    bft: (value: string): string => `force ${value}`,
  },
  /** The eight compass directions, clockwise from north. */
  directions: {
    0: 'nord',
    1: 'nord-est',
    2: 'est',
    3: 'sud-est',
    4: 'sud',
    5: 'sud-ouest',
    6: 'ouest',
    7: 'nord-ouest',
  },
  /** The parts of the sentence for assistive technology: without abbreviations. */
  spoken: {
    observed: ({ day, month, hour, minute }: WallClock): string =>
      `${dayOfMonth(day)} ${MONTHS[month - 1]} à ${hour} ${hour < 2 ? 'heure' : 'heures'}${minute ? ` ${minute}` : ''}`,
    degrees: (value: number, text: string): string => counted(value, text, 'degré', 'degrés'),
    percent: (text: string): string => `${text} pour cent`,
    hectopascals: (value: number, text: string): string => counted(value, text, 'hectopascal', 'hectopascals'),
    millimetres: (value: number, text: string): string => counted(value, text, 'millimètre', 'millimètres'),
    minimum: (degrees: string): string => `minimum ${degrees}`,
    maximum: (degrees: string): string => `maximum ${degrees}`,
    precipitation: (amount: string): string => `précipitations ${amount}`,
    clock: ({ hour, minute }: WallClock): string =>
      `${hour} ${hour < 2 ? 'heure' : 'heures'}${minute ? ` ${minute}` : ''}`,
    probability: (text: string): string => `risque de précipitations ${text} pour cent`,
    separator: ', ',
  },
  spokenWind: {
    'km/h': (value: number, text: string): string =>
      counted(value, text, 'kilomètre par heure', 'kilomètres par heure'),
    'm/s': (value: number, text: string): string => counted(value, text, 'mètre par seconde', 'mètres par seconde'),
    kn: (value: number, text: string): string => counted(value, text, 'nœud', 'nœuds'),
    bft: (_value: number, text: string): string => `force ${text}`,
  },
  clock: ({ hour, minute }: WallClock): string => time(hour, minute),
  hourly: 'Heure par heure',
  outlook: {
    dry: (until: string): string => `Pas de précipitations prévues d’ici ${until}.`,
    begins: (at: string, chance: string): string => `Précipitations probables vers ${at}${chance && ` (${chance})`}.`,
    ends: (at: string): string => `Fin des précipitations vers ${at}.`,
    lasts: (until: string): string => `Précipitations probables jusqu’à ${until} au moins.`,
  },
  forecast: 'Prévisions',
  today: 'Aujourd’hui',
  weekday: ({ weekday }: WallClock): string => ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'][weekday] ?? '',
  shortDate: ({ day, month }: WallClock): string => `${two(day)}/${two(month)}`,
  longDate: ({ weekday, day, month }: WallClock): string =>
    `${WEEKDAYS[weekday]} ${dayOfMonth(day)} ${MONTHS[month - 1]}`,
  vigilance: LEVELS,
  phenomenon: (level: string, name: string): string => `${level} : ${name}`,
  from: (when: string): string => `À partir du ${when}.`,
  until: (when: string): string => `Jusqu’au ${when}.`,
  advice: 'Consulter les conseils de vigilance',
  credit: (name: string): string => `Source : ${name}`,
  /** By WMO code 4677; OpenWeatherMap's wording where it has one, so that both providers give the same text. */
  conditions: {
    0: 'ciel dégagé',
    1: 'peu nuageux',
    2: 'partiellement nuageux',
    3: 'couvert',
    4: 'fumée',
    5: 'brume sèche',
    7: 'poussière ou sable',
    10: 'brume',
    18: 'grains',
    19: 'tornade',
    45: 'brouillard',
    48: 'brouillard givrant',
    51: 'bruine légère',
    53: 'bruine',
    55: 'forte bruine',
    56: 'légère bruine verglaçante',
    57: 'bruine verglaçante',
    61: 'légère pluie',
    63: 'pluie modérée',
    65: 'forte pluie',
    66: 'légère pluie verglaçante',
    67: 'pluie verglaçante',
    68: 'légère pluie et neige mêlées',
    69: 'pluie et neige mêlées',
    71: 'légères chutes de neige',
    73: 'chutes de neige',
    75: 'fortes chutes de neige',
    77: 'neige en grains',
    80: 'légères averses de pluie',
    81: 'averses de pluie',
    82: 'fortes averses de pluie',
    83: 'légères averses de pluie et neige mêlées',
    84: 'averses de pluie et neige mêlées',
    85: 'légères averses de neige',
    86: 'fortes averses de neige',
    95: 'orage',
    96: 'orage avec grêle',
    99: 'orage avec forte grêle',
  },
};
