import type { WallClock } from '../text/time-zone.js';

/** When an event is, in local time. */
export interface EventSpan {
  start: WallClock;
  /** The end, of days the last one; `undefined` if it is not known, and for one day. */
  end: WallClock | undefined;
  /** Whether the event is one of days: the times have no meaning. */
  allDay: boolean;
  /** The current year, which is not written. */
  year: number;
}

/** How a language writes dates and times. */
export interface SpanWords {
  /** “samedi 11 avril”, with the year if it is not the current one. */
  day(clock: WallClock, hasYear: boolean): string;
  /** “du 11 au 12 avril” */
  days(from: WallClock, to: WallClock, hasYear: boolean): string;
  /** “14 h” */
  time(clock: WallClock): string;
  /** “samedi 11 avril, 14 h – 18 h” */
  at(day: string, time: string): string;
  /** “du samedi 11 avril à 14 h au dimanche 12 avril à 18 h” */
  between(from: readonly [day: string, time: string], to: readonly [day: string, time: string]): string;
}

/** The hour up to which an event that begins in the evening ends in the night, and not on another day. */
const MORNING = 6;

/** When an event is, as a text. */
export function spanText({ start, end, allDay, year }: EventSpan, words: SpanWords): string {
  const hasYear = start.year !== year || (end ?? start).year !== year;
  const day = words.day(start, hasYear);
  if (allDay) return end ? words.days(start, end, hasYear) : day;
  const time = words.time(start);
  if (!end) return words.at(day, time);
  const days = dayNumber(end) - dayNumber(start);
  const isOneDay = days === 0 || (days === 1 && end.hour < MORNING && end.hour < start.hour);
  if (isOneDay) return words.at(day, `${time}\u00a0–\u00a0${words.time(end)}`);
  return words.between([day, time], [words.day(end, hasYear), words.time(end)]);
}

function dayNumber({ year, month, day }: WallClock): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
