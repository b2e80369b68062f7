import { limits } from '../../limits.js';
import { DAY, dayIn, firstOf, monthOf, momentOf } from '../../calendar/local-days.js';

/** The period that the webmaster asks for. */
export interface Wanted {
  /** Days, `YYYY-MM-DD`, both included; empty for none. */
  from: string;
  to: string;
  /** Whether events that are over are shown instead of those to come. */
  past: boolean;
  /** Whether a month is shown, which begins before today. */
  isMonth: boolean;
}

/** The moments between which events are wanted, `to` exclusive, at most `limits.eventMonths` apart. */
export function momentsWanted(
  { from, to, past, isMonth }: Wanted,
  today: number,
  now: Date,
  zone: string,
): { from: number; to: number } {
  const last = to ? dayIn(to) + DAY : undefined;
  const end = last ?? (past ? today + DAY : undefined);
  const begin = from
    ? dayIn(from)
    : past
      ? monthsLater(end ?? today, -limits.eventMonths)
      : isMonth
        ? firstOf(monthOf(today))
        : today;
  const latest = monthsLater(begin, limits.eventMonths);
  const [first, until] = [begin, Math.min(end ?? latest, latest)].map((day) => momentOf(day, zone));
  return { from: first ?? 0, to: past && !last ? now.getTime() : (until ?? 0) };
}

function monthsLater(day: number, months: number): number {
  const date = new Date(day);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
