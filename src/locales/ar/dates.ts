import type { WallClock } from '../../text/time-zone.js';
import type { DayAndTime } from '../opening-words.js';

export const two = (value: number): string => String(value).padStart(2, '0');

export const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** From Sunday, as in `WallClock`. */
export const WEEKDAYS = ['الأحد', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** “2 ديسمبر 2026” */
export const longDate = ({ day, month, year }: WallClock): string => `${day} ${MONTHS[month - 1]} ${year}`;

/** «17:00»، «منتصف الليل» */
export const dayTime = ({ hour, minute }: WallClock): string =>
  hour || minute ? `${hour}:${two(minute)}` : 'منتصف الليل';

/** «4 يناير» */
export const dayAndMonth = ({ day, month }: WallClock): string => `${day} ${MONTHS[month - 1]}`;

/** «الإثنين 4 يناير» */
export const weekdayAndDate = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${dayAndMonth(clock)}`;

/** «الساعة 17:00»، «غدًا الساعة 9:00»، «يوم الإثنين الساعة 9:00» */
export const momentInWords = ({ clock, days }: DayAndTime): string => {
  const hour = `الساعة ${dayTime(clock)}`;
  if (days === 0) return hour;
  if (days === 1) return `غدًا ${hour}`;
  return `يوم ${days < 7 ? WEEKDAYS[clock.weekday] : weekdayAndDate(clock)} ${hour}`;
};
