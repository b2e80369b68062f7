import { limits } from '../limits.js';
import { parseDateValue } from './date-value.js';
import { DAY, midnight } from './day.js';
import type { Duration } from './duration.js';
import { inWindow, occurrence, type Occurrence, type Window } from './occurrence.js';
import { propertiesOf, valueOf, valuesOf } from './property.js';
import { recurrence } from './recurrence.js';
import { parseRule, type Rule } from './rule.js';
import {
  datesOf,
  dayOf,
  durationOf,
  momentOf,
  scheduleOf,
  type CalendarEvent,
  type Schedule,
  type ZonedValue,
} from './schedule.js';
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

/** An occurrence that was changed: its place in the series, and what it is now. */
interface Change {
  event: CalendarEvent;
  schedule: Schedule;
  id: ZonedValue;
}

/** The occurrences of a series in a window, in order, up to the limit. */
export function occurrencesOf({ master, overrides, isRepeated }: Series, window: Window): Occurrence[] {
  const schedule = master && scheduleOf(master);
  const changes = overrides.flatMap((event): Change[] => {
    const own = scheduleOf(event);
    const [id] = datesOf(event, 'RECURRENCE-ID', schedule?.start.zone);
    return own && id ? [{ event, schedule: own, id }] : [];
  });
  const found = schedule
    ? expand(master, schedule, changes, isRepeated, window)
    : changes.map((change) => changed(change, change.id.local));
  return inWindow(found, window, limits.occurrences);
}

/** A changed occurrence; that of a later one is as much later. */
function changed({ event, schedule }: Change, id: number, later = 0): Occurrence {
  return occurrence(event, schedule, id, schedule.start.local + later, schedule.duration);
}

/** The occurrences of a series, some of them out of the window. */
function expand(
  master: CalendarEvent,
  schedule: Schedule,
  changes: readonly Change[],
  isRepeated: boolean,
  { from, to, budget, warn }: Window,
): Occurrence[] {
  const { start, allDay, duration } = schedule;
  const { zone } = start;
  const momentAt = (local: number) => (allDay ? local : momentIn(zone, local));
  /** The local time of a value in the series: of a date, at the time of the start. */
  const localOf = (value: ZonedValue) => {
    if (allDay) return dayOf(value, master);
    return value.isDate ? value.local + start.local - midnight(start.local) : localIn(zone, momentOf(value));
  };
  /**
   * Marks what a value names: an occurrence by its moment, whatever the zone; the one of a day, if the series has days. A
   * date, or a midnight, names that of its day although the series has times: several programs write that.
   */
  const keyOf = (value: ZonedValue) => {
    const isOfDay = value.isDate || (!value.isUtc && isMidnight(value.local) && !isMidnight(start.local));
    return allDay || isOfDay ? `${dayOf(value, master)} ` : `${momentOf(value)}`;
  };
  const marks = new Map<string, Change | undefined>();
  for (const value of datesOf(master, 'EXDATE', zone)) marks.set(keyOf(value), undefined);
  for (const change of changes) marks.set(keyOf(change.id), change);
  const following = changes.filter(({ event }) =>
    /RANGE=/i.test(propertiesOf(event.component, 'RECURRENCE-ID').join()),
  );
  const shifts = following.map((change) => Math.abs(change.schedule.start.local - localOf(change.id)));
  const reach = duration.days + duration.time + 2 * DAY + Math.max(0, ...shifts);

  /** The local times of a rule after the start that exist in the zone, and that its `COUNT` and `UNTIL` admit. */
  function* timesOf(rule: Rule): Generator<number, void, void> {
    const { until } = rule;
    // `UNTIL` is inclusive; a date is the whole day.
    const isWholeDay = until?.isDate ?? allDay;
    // The start is the first of those that are counted (RFC 5545 §3.3.10).
    let left = rule.count;
    for (const local of recurrence(rule, start.local, from - reach, to + reach, budget)) {
      const moment = momentAt(local);
      // A time that a DST change skips is not counted either (§3.3.10).
      if (!allDay && localIn(zone, moment) !== local) continue;
      const time = isWholeDay ? midnight(local) : until?.isUtc && !allDay ? moment : local;
      if ((until && time > until.local) || --left < 1) return;
      if (local >= from - reach) yield local;
    }
  }

  const found = new Map<number, [local: number, duration: Duration]>();
  for (const value of datesOf(master, 'RDATE', zone)) {
    const end = parseDateValue(value.rest);
    const own = value.rest && !allDay ? durationOf(value, end && { ...value, ...end }, value.rest) : duration;
    const local = localOf(value);
    found.set(allDay || value.isDate ? momentAt(local) : momentOf(value), [local, own]);
  }
  const rules = valuesOf(master.component, 'RRULE');
  const isLone = !isRepeated && !rules.length && !found.size;
  const locals = rules.flatMap((text) => {
    const rule = parseRule(text, start.local);
    if (!rule) warn(`Not repeated: ${valueOf(master.component, 'SUMMARY')}, ${text}`);
    return rule ? [...timesOf(rule)] : [];
  });
  for (const local of [start.local, ...locals]) {
    const moment = momentAt(local);
    if (!found.has(moment)) found.set(moment, [local, duration]);
  }
  const occurrences = [...found].flatMap(([moment, [local, own]]) => {
    if (marks.has(`${moment}`) || marks.has(`${midnight(local)} `)) return [];
    const id = isLone ? undefined : local;
    const change = following.findLast((each) => localOf(each.id) <= local);
    return change
      ? changed(change, local, local - localOf(change.id))
      : occurrence(master, schedule, id, local, own, moment);
  });
  const own = [...marks.values()].flatMap((change) => (change ? changed(change, localOf(change.id)) : []));
  return [...occurrences, ...own];
}

function isMidnight(local: number): boolean {
  return midnight(local) === local;
}
