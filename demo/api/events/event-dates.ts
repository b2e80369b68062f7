import type { EventDate } from '../submissions/submission.js';

/** Whether the last day of a date is over; `today` is the beginning of the commune’s day. */
export function isOver({ startsAt, endsAt }: EventDate, today: Date): boolean {
  return (endsAt ?? startsAt) < today;
}
