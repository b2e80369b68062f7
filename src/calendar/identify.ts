import { propertiesOf, valueOf } from './property.js';
import type { CalendarEvent } from './schedule.js';
import type { Series } from './series.js';

/**
 * The series of events, told apart by `UID`; an event without one is a series. Of versions of an event that with the higher
 * `SEQUENCE` stands, then with the later `DTSTAMP` (RFC 5546 §2.1.5). Versions of equal age at other times are occurrences
 * that an exporter has written one by one: all of them stand.
 */
export function seriesIn(events: readonly CalendarEvent[]): Series[] {
  const versions = new Map<unknown, CalendarEvent[]>();
  for (const event of events) {
    const uid = valueOf(event.component, 'UID') || event;
    const known = versions.get(uid);
    if (known) known.push(event);
    else versions.set(uid, [event]);
  }
  return [...versions.values()].flatMap((each): Series[] => {
    each.sort(byAge);
    const overrides = each.filter(isOverride);
    const masters = each.filter((event) => !isOverride(event));
    const latest = masters.at(-1);
    if (!latest) return [{ master: undefined, overrides, isRepeated: false }];
    const current = masters.filter((event) => !byAge(event, latest));
    const distinct = [...new Map(current.map((event) => [times(event), event])).values()];
    return distinct.map((master) => ({
      master,
      overrides: master === distinct.at(-1) ? overrides : [],
      isRepeated: distinct.length > 1,
    }));
  });
}

function isOverride({ component }: CalendarEvent): boolean {
  return !!valueOf(component, 'RECURRENCE-ID');
}

function byAge({ component: one }: CalendarEvent, { component: other }: CalendarEvent): number {
  const difference = (Number(valueOf(one, 'SEQUENCE')) || 0) - (Number(valueOf(other, 'SEQUENCE')) || 0);
  const [stamp, otherStamp] = [valueOf(one, 'DTSTAMP'), valueOf(other, 'DTSTAMP')];
  return difference || (stamp > otherStamp ? 1 : stamp < otherStamp ? -1 : 0);
}

function times({ component }: CalendarEvent): string {
  return ['DTSTART', 'RRULE', 'RDATE'].flatMap((name) => propertiesOf(component, name)).join();
}
