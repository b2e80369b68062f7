import { propertiesOf, valueOf } from './property.js';
import type { CalendarEvent } from './schedule.js';
import type { Series } from './series.js';

/**
 * The series of events, told apart by `UID`; an event without one is a series. Of versions of an event that with the higher
 * `SEQUENCE` stands, then with the later `DTSTAMP` (RFC 5546 §2.1.5). Versions of equal age at other times are occurrences
 * that an exporter has written one by one: all of them stand. Yields `undefined` between the steps of the comparison.
 */
export function* seriesIn(events: readonly CalendarEvent[]): Generator<Series | undefined, void, void> {
  const versions = new Map<unknown, CalendarEvent[]>();
  for (const event of events) {
    const uid = valueOf(event, 'UID') || event;
    const known = versions.get(uid);
    if (known) known.push(event);
    else versions.set(uid, [event]);
    yield;
  }
  for (const each of versions.values()) {
    each.sort((one, other) => age(one).localeCompare(age(other)));
    const overrides = each.filter(isOverride);
    const masters = each.filter((event) => !isOverride(event));
    const current = masters.filter((event, _, { length }) => age(event) === age(masters[length - 1] ?? event));
    const distinct = [...new Map(current.map((event) => [times(event), event])).values()];
    yield* (distinct.length ? distinct : [undefined]).map((master, index) => ({
      master,
      overrides: index ? [] : overrides,
      isRepeated: distinct.length > 1,
    }));
  }
}

function isOverride(event: CalendarEvent): boolean {
  return !!valueOf(event, 'RECURRENCE-ID');
}

/** Grows with each version. */
function age(event: CalendarEvent): string {
  const sequence = Number(valueOf(event, 'SEQUENCE')) || 0;
  return String(sequence).padStart(12, '0') + valueOf(event, 'DTSTAMP');
}

function times(event: CalendarEvent): string {
  return ['DTSTART', 'RRULE', 'RDATE'].flatMap((name) => propertiesOf(event, name)).join();
}
