import type { WallClock } from '../../text/time-zone.js';

/** A number below 100 with two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** From Sunday, as in `WallClock`. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “2 December 2026” */
export const longDate = ({ day, month, year }: WallClock): string => `${day} ${LONG_MONTHS[month - 1]} ${year}`;
