import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';

/** A minimal event, with additional members for a test. Times are in UTC where they have no zone: `2026-04-11T14:00Z`. */
export function event(
  id: number | string,
  start: string,
  end = '',
  more: Partial<EventOccurrence> = {},
): EventOccurrence {
  const allDay = !start.includes('T');
  const time = (text: string) => (allDay ? text : new Date(text));
  return {
    id: String(id),
    uid: String(id),
    title: `Fête ${id}`,
    start: time(start),
    end: time(end || start),
    allDay,
    timeZone: 'Europe/Paris',
    description: '',
    categories: [],
    accessibility: [],
    ...more,
  };
}

/** The dates of a series that repeats every `step` days: of one event, each with an id of its own. */
export function series(uid: string, start: string, count: number, step = 7): EventOccurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.parse(start) + index * step * 86_400_000);
    const end = new Date(date.getTime() + 3_600_000);
    return event(`${uid} ${index}`, date.toISOString(), end.toISOString(), { uid, title: uid });
  });
}
