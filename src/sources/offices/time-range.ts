import type { TimeRange } from '../../opening-hours/opening-hours.js';

const DAY = 1_440;

/** Minutes since midnight of `8:30`, `08:30:00` or `8h30`; 1,440 for `24:00`. `undefined` for anything else. */
function minutesOf(time: unknown): number | undefined {
  const [, hours, minutes = 0] = (typeof time === 'string' && /^T?(\d{1,2})(?:[:h](\d\d)?|$)/.exec(time.trim())) || [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= DAY ? total : undefined;
}

/** Whether one of these is given but no time of day: then the hours are not known, instead of closed. */
export function isUnreadable(...times: unknown[]): boolean {
  return times.some((time) => time !== undefined && time !== null && time !== '' && minutesOf(time) === undefined);
}

/**
 * A range from two times of day. An end before its beginning is on the next day, 23:59 is midnight. None if a time is missing
 * or can't be read, and for two equal ones: `00:00` twice is how schema.org writes closed.
 */
export function timeRange(opens: unknown, closes: unknown, members: Omit<TimeRange, 'from' | 'to'> = {}): TimeRange[] {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  if (from === undefined || to === undefined || from === to || from === DAY) return [];
  const end = to === DAY - 1 ? DAY : to;
  return [{ from, to: end > from ? end : end + DAY, ...members }];
}
