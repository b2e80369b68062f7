import { offsetAt } from '../text/time-zone.js';
import { DAY } from './day.js';

const MINUTE = 60_000;

/** A change of the offset of a zone from UTC, in minutes. */
interface Change {
  /** The first moment with the new offset. */
  time: number;
  from: number;
  to: number;
}

/**
 * The `VTIMEZONE` of a zone (RFC 5545 §3.6.5) as content lines, with the changes of its offset between two moments, each
 * as an observance of its own.
 */
export function zoneRules(zone: string, from: number, to: number): string[] {
  const offset = offsetAt(zone, new Date(from));
  const changes = [{ time: from, from: offset, to: offset }, ...changesIn(zone, from, to)];
  const observances = changes.flatMap((change) => {
    const kind = change.to > Math.min(...changes.map(({ to }) => to)) ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${localTime(change.time + change.from * MINUTE)}`,
      `TZOFFSETFROM:${offsetText(change.from)}`,
      `TZOFFSETTO:${offsetText(change.to)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'];
}

/** A local time in milliseconds, as if it were UTC: `20260411T140000`. */
export function localTime(local: number): string {
  return new Date(local).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function changesIn(zone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  const at = (time: number) => offsetAt(zone, new Date(time));
  for (let time = from; time < to; time += DAY) {
    if (at(time) === at(time + DAY)) continue;
    let [before, after] = [time, time + DAY];
    while (after - before > MINUTE) {
      const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
      if (at(middle) === at(before)) before = middle;
      else after = middle;
    }
    changes.push({ time: after, from: at(before), to: at(after) });
  }
  return changes;
}

/** `+0200` */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(Math.floor(minutes % 60))}`;
}
