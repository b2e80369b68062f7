import type { WallClock } from '../../text/time-zone.js';
import type { DayAndTime } from '../opening-words.js';

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

/** “17:00”, “midnight” */
export const dayTime = ({ hour, minute }: WallClock): string =>
  hour || minute ? `${two(hour)}:${two(minute)}` : 'midnight';

/** “4 January” */
export const dayAndMonth = ({ day, month }: WallClock): string => `${day} ${LONG_MONTHS[month - 1]}`;

/** “Monday 4 January” */
export const weekdayAndDate = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${dayAndMonth(clock)}`;

/** “17:00”, “tomorrow at 09:00”, “Monday at 09:00”, “Monday 4 January at 09:00” */
export const untilTime = ({ clock, days }: DayAndTime): string => {
  if (days === 0) return dayTime(clock);
  if (days === 1) return `tomorrow at ${dayTime(clock)}`;
  return `${days < 7 ? WEEKDAYS[clock.weekday] : weekdayAndDate(clock)} at ${dayTime(clock)}`;
};
