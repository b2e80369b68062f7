import { parseDate } from '../../src/text/parse-date.js';
import { isoInZone } from '../../src/text/time-zone.js';

/** IANA; what a day is for the commune. */
export const TIME_ZONE = 'Europe/Paris';

/** The day that the commune's calendar shows at a moment, `YYYY-MM-DD`. */
export function communeDay(moment: Date): string {
  return isoInZone(moment, TIME_ZONE).slice(0, 10);
}

/** The beginning of the day on which a moment falls in the commune. */
export function communeMidnight(moment: Date): Date {
  return parseDate(communeDay(moment), TIME_ZONE) ?? moment;
}
