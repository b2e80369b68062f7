import { dayAndTime } from '../../calendar/day-and-time.js';
import type { Locale } from '../../locales/locale.js';
import type { DayAndTime } from '../../locales/opening-words.js';

/** Everything that turns an office into text. */
export interface OfficeContext {
  strings: Locale['offices'];
  common: Locale['common'];
  /** IANA name of the zone of the office. */
  timeZone: string;
  now: Date;
  /** The present day there: see `calendar/local-days.ts`. */
  today: number;
}

/** The hour up to which a night counts as the day on which it began. */
const MORNING = 6;

/** The end of something for a sentence: it may be in the night after today. */
export function endTime(moment: Date, context: OfficeContext): DayAndTime {
  const { clock, days } = dayAndTime(moment, context);
  return { clock, days: days === 1 && clock.hour < MORNING ? 0 : days };
}
