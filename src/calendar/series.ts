import { limits } from '../limits.js';
import { parseDateValue } from './date-value.js';
import { DAY, midnight } from './day.js';
import type { Duration } from './duration.js';
import { inWindow, occurrence, type Occurrence, type Window } from './occurrence.js';
import { propertiesOf, valueOf, valuesOf } from './property.js';
import { recurrence } from './recurrence.js';
import { datesOf, dayOf, durationOf, momentOf, type CalendarEvent, type ZonedValue } from './schedule.js';
import { localIn, momentIn } from './zone.js';

/** An event with its recurrences, and the occurrences that are told apart by a `RECURRENCE-ID`. */
export interface Series {
  /** `undefined` if there are single occurrences only, as in an invitation to one date. */
  master: CalendarEvent | undefined;
  /** Of the same occurrence the last one stands. */
  overrides: readonly CalendarEvent[];
  /** Whether other series have the same `UID`. */
  isRepeated: boolean;
}

/** An occurrence that was changed: what it is now, and the local time that it had. */
interface Change {
  event: CalendarEvent;
  local: number;
}

/** The occurrences of a series in a window, in order, up to the limit. */
export function occurrencesOf({ master, overrides, isRepeated }: Series, window: Window): Occurrence[] {
  const { from, to, budget, warn } = window;
  const event = master ?? overrides[0];
  if (!event) return [];
  const { start, allDay, duration } = event;
  const { zone } = start;
  /** The local time of a value in the series: of a date, at the time of the start. */
  const localOf = (value: ZonedValue) => {
    if (allDay) return dayOf(value, event);
    return value.isDate ? value.local + start.local - midnight(start.local) : localIn(zone, momentOf(value));
  };
  /**
   * Marks what a value names: an occurrence by its moment, whatever the zone; the one of a day, if the series has days. A
   * date, or a midnight, names that of its day although the series has times: several programs write that.
   */
  const keyOf = (value: ZonedValue) => {
    const isOfDay = value.isDate || (!value.isUtc && isMidnight(value.local) && !isMidnight(start.local));
    return allDay || isOfDay ? `${dayOf(value, event)} ` : `${momentOf(value)}`;
  };
  const marks = new Map<string, Change | undefined>();
  for (const value of datesOf(event, 'EXDATE', zone)) marks.set(keyOf(value), undefined);
  for (const override of overrides) {
    for (const id of datesOf(override, 'RECURRENCE-ID', zone))
      marks.set(keyOf(id), { event: override, local: localOf(id) });
  }
  const changes = [...marks.values()].filter((change) => !!change);
  const following = changes.filter(({ event }) => /RANGE=/i.test(propertiesOf(event, 'RECURRENCE-ID').join()));
  /** A changed occurrence; that of a later one is as much later. */
  const changed = (change: Change, local = change.local) =>
    occurrence(change.event, local, change.event.start.local + local - change.local);

  // By their moments.
  const found = new Map<number, [local: number, duration: Duration]>();
  const add = (moment: number, local: number, own = duration) => {
    if (!found.has(moment)) found.set(moment, [local, own]);
  };
  const rules = master ? valuesOf(master, 'RRULE') : [];
  if (master) {
    for (const value of datesOf(master, 'RDATE', zone)) {
      const local = localOf(value);
      const end = parseDateValue(value.rest);
      const own = value.rest && !allDay ? durationOf(value, end && { ...value, ...end }, value.rest) : duration;
      add(allDay || value.isDate ? momentIn(zone, local) : momentOf(value), local, own);
    }
  }
  const isLone = !isRepeated && !rules.length && !found.size;
  if (master) add(momentOf(start), start.local);
  const shifts = following.map(({ event, local }) => Math.abs(event.start.local - local));
  const reach = duration.days + duration.time + 2 * DAY + Math.max(0, ...shifts);
  for (const text of rules) {
    const moments = recurrence(text, start.local, zone, from - reach, to + reach, budget);
    if (!moments) warn(`Not repeated: ${valueOf(event, 'SUMMARY')}, ${text}`);
    for (const moment of moments ?? []) add(moment, localIn(zone, moment));
  }
  const occurrences = [...found].flatMap(([moment, [local, own]]) => {
    if (marks.has(`${moment}`) || marks.has(`${midnight(local)} `)) return [];
    const change = following.findLast((each) => each.local <= local);
    return change ? changed(change, local) : occurrence(event, isLone ? undefined : local, local, own, moment);
  });
  return inWindow([...occurrences, ...changes.map((change) => changed(change))], window, limits.occurrences);
}

function isMidnight(local: number): boolean {
  return midnight(local) === local;
}
