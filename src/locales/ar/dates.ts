import type { WallClock } from '../../text/time-zone.js';

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
