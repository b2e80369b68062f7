import { common } from '../../../src/locales/fr/common.js';
import { wallClock } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';

/** A `YYYY-MM-DD` date in French: 13/02/2026. */
export function frenchDay(day: string): string {
  return common.date(wallClock(new Date(`${day}T00:00:00Z`), 'UTC'));
}

/** A date and time in French, in the commune's time zone. */
export function frenchMoment(moment: Date): string {
  return common.dateTime(wallClock(moment, TIME_ZONE));
}
