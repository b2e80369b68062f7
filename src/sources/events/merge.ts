import { fold } from '../../text/fold.js';
import { fromWallClock } from '../../text/time-zone.js';
import { isUniversal } from '../../text/universal-id.js';
import type { EventOccurrence } from './event-occurrence.js';

/**
 * The events of several responses in order, each once. What two responses have in common is known by a `uid` that is valid
 * everywhere, or by title and place, at the same start; the first one is kept. Events of one response are never compared
 * with each other. Days begin in `timeZone` (IANA name; default `Europe/Paris`).
 */
export function mergeEvents(
  lists: readonly (readonly EventOccurrence[])[],
  timeZone = 'Europe/Paris',
): EventOccurrence[] {
  const seen = new Set<string>();
  const ids = new Set<string>();
  const merged = lists.flatMap((events) => {
    const fresh = events.filter((event) => !keysOf(event).some((key) => seen.has(key)));
    for (const event of events) for (const key of keysOf(event)) seen.add(key);
    return fresh.map((event) => {
      const id = ids.has(event.id) ? `${event.id} ${ids.size}` : event.id;
      ids.add(id);
      return id === event.id ? event : { ...event, id };
    });
  });
  const moment = ({ start }: EventOccurrence) =>
    (typeof start === 'string' ? fromWallClock(Date.parse(start), timeZone) : start).getTime();
  return merged.sort((one, other) => moment(one) - moment(other));
}

function keysOf({ uid, title, place = '', start }: EventOccurrence): string[] {
  const when = String(start.valueOf());
  const words = [title, place].map(fold).join('\n');
  return isUniversal(uid) ? [`${uid} ${when}`, `${words} ${when}`] : [`${words} ${when}`];
}
