import type { WallClock } from '../../text/time-zone.js';

/** A number below 100 with two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** From Sunday, as in `WallClock`. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** `16 h 05`, with no-break spaces. */
export const time = (hour: number, minute: number): string => `${hour}\u00a0h\u00a0${two(minute)}`;

/** `14 h`, `9 h 05`, with no-break spaces: the minutes of a full hour are left out. */
export const shortTime = (hour: number, minute: number): string => (minute ? time(hour, minute) : `${hour}\u00a0h`);

/** `17 h`, `9 h 05`, « minuit ». */
export const dayTime = ({ hour, minute }: WallClock): string => (hour || minute ? shortTime(hour, minute) : 'minuit');

/** `1er`, `2`: only the first day of a month is an ordinal. */
export const dayOfMonth = (day: number): string => (day === 1 ? '1er' : String(day));

/** « 2 décembre 2026 », with a no-break space. */
export const longDate = ({ day, month, year }: WallClock): string =>
  `${dayOfMonth(day)}\u00a0${MONTHS[month - 1]} ${year}`;

/** « lundi 4 janvier », with a no-break space. */
export const weekdayAndDate = ({ weekday, day, month }: WallClock): string =>
  `${WEEKDAYS[weekday]} ${dayOfMonth(day)}\u00a0${MONTHS[month - 1]}`;
