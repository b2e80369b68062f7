import type { EventOccurrence } from '../../sources/events/event-occurrence.js';

/** An event as the list shows it: once, whatever the number of its dates. */
export interface AgendaItem {
  id: string;
  /** The occurrence that is shown. */
  event: EventOccurrence;
  /** All occurrences that are in the list, in order, the shown one included. */
  dates: readonly EventOccurrence[];
}

/**
 * The occurrences of each event as one item, in the order of the first ones. Those that differ in more than their time are
 * several items.
 */
export function foldDates(events: readonly EventOccurrence[]): AgendaItem[] {
  const series = new Map<string, EventOccurrence[]>();
  for (const event of events) {
    const { uid, title, place, status } = event;
    const key = [uid, title, place, status].join('\n');
    const known = series.get(key);
    if (known) known.push(event);
    else series.set(key, [event]);
  }
  return [...series.values()].flatMap((dates) => (dates[0] ? { id: dates[0].id, event: dates[0], dates } : []));
}

/** An item shown at the first of its dates that `fits`; `undefined` if none does. */
export function shownAt(item: AgendaItem, fits: (event: EventOccurrence) => boolean): AgendaItem | undefined {
  const event = item.dates.find(fits);
  return event && { ...item, id: event.id, event };
}
