import type { OpeningHours, RangeKind, TimeRange, WeeklyHours } from '../../src/opening-hours/opening-hours.js';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'PH'];

/** `08:30-12:00` in minutes; an end before its beginning is on the next day. */
export function range(text: string, kind?: RangeKind): TimeRange {
  const [from = 0, to = 0] = text.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { from, to: to > from ? to : to + 1_440, ...(kind && { kind }) };
}

/** `Mo Tu 08:30-12:00 13:30-17:00`, with further members. */
export function weekly(text: string, members: Partial<WeeklyHours> = {}, kind?: RangeKind): WeeklyHours {
  const words = text.split(' ');
  return {
    weekdays: words.filter((word) => DAYS.includes(word)).map((word) => DAYS.indexOf(word)),
    ranges: words.filter((word) => word.includes(':')).map((word) => range(word, kind)),
    ...members,
  };
}

/** Hours of these weekly rules, without anything else. */
export function hoursOf(rules: readonly WeeklyHours[], members: Partial<OpeningHours> = {}): OpeningHours {
  return { weekly: rules, special: [], ...members };
}
