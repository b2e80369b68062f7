import { parseCalendarDay, type CalendarDay } from '../../text/calendar-day.js';
import { momentOf, parseDate } from '../../text/parse-date.js';
import { timesIn } from '../../text/time-of-day.js';

/** The last millisecond of a day, counted from its midnight. */
const LAST_MOMENT = 24 * 60 * 60 * 1000 - 1;

/** No deadline is longer: a whole page in its place is not searched. */
const LONGEST = 300;

/** A date with its year, as written in sentences: "15 décembre 2026", "Dec 15, 2026", "15/12/2026". */
const DAYS =
  /\b\d{1,2}(?:[a-z]{2})?[\s.-]+(?:of )?[a-zà-ÿ]{3,}[.,]*[\s-]+\d{4}\b|\b[a-zà-ÿ]{3,}\.? \d{1,2}(?:[a-z]{2})?,? \d{4}\b|(?:^|[^\d/.-])\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?!\d|[/.-]\d)/gi;

/**
 * The last moment of an offer. A date without a time lasts until its end in `timeZone` (IANA), and so does midnight,
 * written 0:00 or 24:00: systems that only store moments write a date that way. Any other time is taken as it is.
 * `undefined` if there is no date, only a month or a year, or several dates without a clear last one.
 */
export function parseDeadline(value: unknown, timeZone: string): Date | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text || /^-?\d{9,}$/.test(text)) {
    const moment = parseDate(value, timeZone);
    return moment && parseDeadline(moment.toISOString(), timeZone);
  }
  if (text.length > LONGEST) return undefined;
  const days = daysIn(text);
  const rest = without(text, days);
  const times = timesIn(rest);
  const day = days.length ? onlyDay(days, text) : parseCalendarDay(without(rest, times), true);
  // 1970 is an empty field that was converted to a number.
  if (!day || day.year <= 1970) return undefined;
  const [clock, ...others] = new Set(times.map((time) => time.clock));
  // "De 9h à 12h": several times, so that the day lasts until its end.
  if (!clock || clock > LAST_MOMENT || others.length) return momentOf(day, LAST_MOMENT, '', timeZone);
  return momentOf(day, clock, rest.slice(times.at(-1)?.end), timeZone);
}

interface Span {
  start: number;
  end: number;
}

type FoundDay = Span & { day: CalendarDay };

function daysIn(text: string): FoundDay[] {
  return [...text.matchAll(DAYS)].flatMap(({ 0: written, index }) => {
    const day = parseCalendarDay(written, true);
    return day ? [{ day, start: index, end: index + written.length }] : [];
  });
}

/** The only date of a text, or the end of a period: "du 1/12/2026 au 15/12/2026". */
function onlyDay(days: readonly FoundDay[], text: string): CalendarDay | undefined {
  const last = days.at(-1);
  const isLast = days.length < 2 || /\b(?:au|to|until)\s*(?:[a-zà-ÿ]+\s+)?$/i.test(text.slice(0, last?.start));
  return isLast ? last?.day : undefined;
}

function without(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}
