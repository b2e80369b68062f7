import { dayOf } from '../../calendar/local-days.js';
import type { Locale } from '../../locales/locale.js';
import type { DayAndTime } from '../../locales/opening-words.js';
import { wallClock } from '../../text/time-zone.js';

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

const DAY = 86_400_000;
/** The hour up to which a night counts as the day on which it began. */
const MORNING = 6;

/** A moment for a sentence: the time, and the day seen from today. */
export function dayAndTime(moment: Date, { timeZone, today }: OfficeContext): DayAndTime {
  const clock = wallClock(moment, timeZone);
  return { clock, days: Math.round((dayOf(moment, timeZone) - today) / DAY) };
}

/** The same for an end, which may be in the night after today. */
export function endTime(moment: Date, context: OfficeContext): DayAndTime {
  const { clock, days } = dayAndTime(moment, context);
  return { clock, days: days === 1 && clock.hour < MORNING ? 0 : days };
}
