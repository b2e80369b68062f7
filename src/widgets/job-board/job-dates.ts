import type { Job } from '../../sources/jobs/job.js';
import { fromWallClock, wallClock, type WallClock } from '../../text/time-zone.js';

const DAY = 24 * 60 * 60 * 1000;
/** The number of days for which an offer is new, including the first. */
const NEW = 7;
/** The number of days before the deadline from which an offer is marked as closing. */
const SOON = 7;

/** Deadlines that are known already: each is compared several times at every update. */
const deadlines = new WeakMap<Date, { time: number; zone: string; deadline: Date }>();

/** The last moment of an offer. Midnight in a `Date` stands for a day without a time: the offer lasts until its end. */
export function deadlineOf({ validThrough }: Job, zone: string): Date | undefined {
  if (!validThrough) return undefined;
  const known = deadlines.get(validThrough);
  const time = validThrough.getTime();
  if (known?.zone === zone && known.time === time) return known.deadline;
  const clock = wallClock(validThrough, zone);
  const isDay = !clock.hour && !clock.minute && !clock.second;
  const deadline = isDay ? new Date(midnightAfter(clock, zone) - 1) : validThrough;
  deadlines.set(validThrough, { time, zone, deadline });
  return deadline;
}

/** Whether a deadline is the end of a day, so that its time is not shown. */
export function isEndOfDay({ hour, minute }: WallClock): boolean {
  return hour === 23 && minute === 59;
}

/** Whether the deadline is over. The deadline itself still counts as open. */
export function isExpired(job: Job, now: Date, zone: string): boolean {
  const deadline = deadlineOf(job, zone);
  return !!deadline && deadline < now;
}

/**
 * The number of days from today to the deadline, by the commune's calendar; `undefined` if it is far, or there is none.
 */
export function daysLeft(job: Job, now: Date, zone: string): number | undefined {
  const deadline = deadlineOf(job, zone);
  const days = deadline ? calendarDays(now, deadline, zone) : Infinity;
  return days <= SOON ? days : undefined;
}

export function isNew({ datePosted }: Job, now: Date, zone: string): boolean {
  const days = datePosted ? calendarDays(datePosted, now, zone) : Infinity;
  return days >= 0 && days < NEW;
}

/** The next moment at which the list changes by itself: at midnight, when days are counted again, or at a deadline. */
export function nextChange(jobs: readonly Job[], now: Date, zone: string): Date {
  const ends = jobs
    .map((job) => (deadlineOf(job, zone)?.getTime() ?? Infinity) + 1)
    .filter((end) => end > now.getTime());
  return new Date(Math.min(midnightAfter(wallClock(now, zone), zone), ...ends));
}

function calendarDays(from: Date, to: Date, zone: string): number {
  return (dayNumber(wallClock(to, zone)) - dayNumber(wallClock(from, zone))) / DAY;
}

function dayNumber({ year, month, day }: WallClock): number {
  return Date.UTC(year, month - 1, day);
}

function midnightAfter(clock: WallClock, zone: string): number {
  return fromWallClock(dayNumber(clock) + DAY, zone).getTime();
}
