import { common } from '../../../src/locales/fr/common.js';
import { dayTime } from '../../../src/locales/fr/dates.js';
import { wallClock } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';

/** A `YYYY-MM-DD` date in French: 13/02/2026. */
export function frenchDay(day: string): string {
  return common.date(wallClock(new Date(`${day}T00:00:00Z`), 'UTC'));
}

/** The time of day in French, in the commune's time zone: 14 h 05. */
export function frenchTime(moment: Date): string {
  return dayTime(wallClock(moment, TIME_ZONE));
}

/** A date and time in French, in the commune's time zone. */
export function frenchMoment(moment: Date): string {
  return common.dateTime(wallClock(moment, TIME_ZONE));
}
