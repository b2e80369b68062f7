import type { Locale } from '../../locales/locale.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { wallClock, type WallClock } from '../../text/time-zone.js';
import { clockOf, DAY, dayIn, dayOf, momentOf } from '../../calendar/local-days.js';

/** When an event is. */
export type EventTimes = Pick<EventOccurrence, 'start' | 'end' | 'allDay' | 'timeZone'>;

/** A date of an event, with the identifiers by which it is told from the others. */
export type EventDate = EventTimes & Pick<EventOccurrence, 'id' | 'dateUid'>;

/** The date of an event alone. */
export function dateOf({ id, dateUid, start, end, allDay, timeZone }: EventDate): EventDate {
  return { id, dateUid, start, end, allDay, timeZone };
}

/** The first moment of an event, and the first one after it. Days begin in `zone`. Throws for what is no date. */
export function momentsOf({ start, end }: EventTimes, zone: string): [start: number, end: number] {
  const moment = (time: Date | string) => (typeof time === 'string' ? momentOf(dayIn(time), zone) : time.getTime());
  const moments: [number, number] = [moment(start), moment(end)];
  if (moments.some(Number.isNaN)) throw new RangeError('An event has an invalid date.');
  return moments;
}

/** Whether an event is over. One without an end lasts until the day is. */
export function isOver(event: EventTimes, now: Date, zone: string): boolean {
  const [start, end] = momentsOf(event, zone);
  if (start > now.getTime()) return false;
  return (end > start ? end : momentOf(dayOf(new Date(start), zone) + DAY, zone)) <= now.getTime();
}

/** Whether an event with an end has begun and is not over. */
export function isRunning(event: EventTimes, now: Date, zone: string): boolean {
  const [start, end] = momentsOf(event, zone);
  return start <= now.getTime() && now.getTime() < end;
}

/** The days on which an event is, the first and the last one. */
export function daysOf(event: EventTimes, zone: string): [first: number, last: number] {
  const [start, end] = momentsOf(event, zone);
  return [dayOf(new Date(start), zone), dayOf(new Date(Math.max(start, end - 1)), zone)];
}

/** The local time at which an event begins, in its own zone. */
export function startOf({ start, timeZone }: EventTimes): WallClock {
  return typeof start === 'string' ? clockOf(dayIn(start)) : wallClock(start, timeZone);
}

/** When an event is, in its own zone, which is named if its times are not those of `zone`. */
export function whenText(event: EventTimes, { events }: Pick<Locale, 'events'>, now: Date, zone: string): string {
  const { allDay, timeZone } = event;
  const text = events.when({ start: startOf(event), end: endOf(event), allDay, year: wallClock(now, zone).year });
  return allDay || isSameTime(event, zone) ? text : `${text}, ${events.zone(placeIn(timeZone))}`;
}

/** The end; of days the last one. `undefined` if it is not known, and for one day. */
function endOf({ start, end, timeZone }: EventTimes): WallClock | undefined {
  if (typeof start === 'string' || typeof end === 'string') {
    const last = dayIn(String(end)) - DAY;
    return last > dayIn(String(start)) ? clockOf(last) : undefined;
  }
  return end > start ? wallClock(end, timeZone) : undefined;
}

function isSameTime({ start, timeZone }: EventTimes, zone: string): boolean {
  if (typeof start === 'string') return true;
  return wallClock(start, timeZone).offset === wallClock(start, zone).offset;
}

/** `Indiana/Knox` of `America/Indiana/Knox`, with spaces. */
function placeIn(zone: string): string {
  return zone.replace(/^\w+\//, '').replaceAll('_', ' ');
}
