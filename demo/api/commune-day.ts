import { parseDate } from '../../src/text/parse-date.js';
import { isoInZone } from '../../src/text/time-zone.js';

/** The commune's time zone (IANA), which defines its days. */
export const TIME_ZONE = 'Europe/Paris';

/** The commune's calendar day at a moment, `YYYY-MM-DD`. */
export function communeDay(moment: Date): string {
  return isoInZone(moment, TIME_ZONE).slice(0, 10);
}

/** The start of the commune's calendar day that contains a moment. */
export function communeMidnight(moment: Date): Date {
  return parseDate(communeDay(moment), TIME_ZONE) ?? moment;
}
