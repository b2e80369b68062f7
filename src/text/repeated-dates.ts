/** How the dates of an event repeat: `monthly` is the same weekday of the month, such as the second Tuesday. */
export const repetitions = ['daily', 'weekly', 'fortnightly', 'monthly'] as const;
export type Repetition = (typeof repetitions)[number];

/** The local times of a date, `2026-04-11T14:00`, or days, `2026-04-11`; an end is the last day. */
export interface LocalDate {
  start: string;
  /** Empty if it is not known. */
  end: string;
}

/** The most dates of one event. */
export const MOST_DATES = 200;

const DAY = 86_400_000;
const STEPS: Record<Repetition, number> = { daily: 1, weekly: 7, fortnightly: 14, monthly: 7 };

/**
 * A date and its repetitions at the same local time, `until` included, `YYYY-MM-DD`; at most one more than `MOST_DATES`. A
 * month without a fifth Tuesday has none.
 */
export function repeatedDates(first: LocalDate, repetition: Repetition, until: string): LocalDate[] {
  const begin = Date.parse(first.start.slice(0, 10));
  const last = Date.parse(until.slice(0, 10));
  const dates: LocalDate[] = [];
  for (let day = begin; day <= last && dates.length <= MOST_DATES; day += STEPS[repetition] * DAY) {
    if (repetition === 'monthly' && weekOf(day) !== weekOf(begin)) continue;
    const moved = (local: string): string => local && movedBy(local, day - begin);
    dates.push({ start: moved(first.start), end: moved(first.end) });
  }
  return dates;
}

/** The weekday of a day, 0 (Sunday) to 6, and which of them in the month it is: 1 for the first Tuesday. */
export function weekdayIn(day: string): { weekday: number; week: number } {
  const time = Date.parse(day.slice(0, 10));
  return { weekday: new Date(time).getUTCDay(), week: weekOf(time) };
}

/** Which of its weekday in the month a day is: 1 for the first Tuesday. */
function weekOf(day: number): number {
  return Math.ceil(new Date(day).getUTCDate() / 7);
}

function movedBy(local: string, distance: number): string {
  return new Date(Date.parse(local.slice(0, 10)) + distance).toISOString().slice(0, 10) + local.slice(10);
}
