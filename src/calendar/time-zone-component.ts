import type { Component } from './component.js';
import { valueOf, valuesOf } from './property.js';
import { recurrence } from './recurrence.js';
import { datesOf, momentOf } from './schedule.js';
import { zone, type Zone } from './zone.js';

/** A change of the offset. The moment and the offsets are in milliseconds. */
interface Change {
  time: number;
  from: number;
  to: number;
}

/** The end of the changes that rules make, as a local time: that of the century. */
const END = Date.UTC(2100);

/** The zone that a `VTIMEZONE` defines (RFC 5545 §3.6.5); `undefined` if it has no usable observance. */
export function zoneOf({ components }: Component): Zone | undefined {
  // Rules may begin in 1601; a calendar with many of them must not take long.
  const budget = { days: 1_000_000 };
  const changes = components
    .flatMap((component): Change[] => {
      const [from, to] = [offsetIn(valueOf(component, 'TZOFFSETFROM')), offsetIn(valueOf(component, 'TZOFFSETTO'))];
      const before = { name: undefined, offset: () => from };
      const observance = { ...component, zones: () => before };
      const [start] = datesOf(observance, 'DTSTART');
      const ruled = valuesOf(component, 'RRULE').flatMap((rule) => [
        ...((start && recurrence(rule, start.local, before, -Infinity, END, budget)) ?? []),
      ]);
      const times = [...['DTSTART', 'RDATE'].flatMap((name) => datesOf(observance, name)).map(momentOf), ...ruled];
      return times.map((time) => ({ time, from, to }));
    })
    // Those whose offsets are numbers.
    .filter(({ time, to }) => time + to < Infinity)
    .sort((one, other) => one.time - other.time);
  const [first] = changes;
  return first && zone(undefined, (time) => changes.findLast((change) => change.time <= time)?.to ?? first.from);
}

/** An offset as `+0200` or `-043020`, in milliseconds. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /^([+-]?)(\d\d):?(\d\d)(\d\d)?/.exec(text) ?? [];
  return Number(`${sign}1`) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}
