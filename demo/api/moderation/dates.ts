import { common } from '../../../src/locales/fr.js';
import { wallClock } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';

/** `YYYY-MM-DD` as it is read: 13 février 2026. */
export function frenchDay(day: string): string {
  return common.date(wallClock(new Date(`${day}T00:00:00Z`), 'UTC'));
}

/** A moment, on the commune's clocks. */
export function frenchMoment(moment: Date): string {
  return common.dateTime(wallClock(moment, TIME_ZONE));
}
