import type { Component } from './component.js';
import { parseDateValue } from './date-value.js';
import { YEAR } from './day.js';
import { valueOf, valuesOf } from './property.js';
import { recurrence } from './recurrence.js';
import { parseRule } from './rule.js';
import { zone, type Zone } from './zone.js';

/** The changes to one offset, such as those to standard time. Times are local, offsets in milliseconds. */
interface Observance {
  from: number;
  to: number;
  /** The last change at or before a moment; `-Infinity` if there is none. */
  last(time: number): number;
}

/** The zone that a `VTIMEZONE` defines (RFC 5545 §3.6.5); `undefined` if it has no usable observance. */
export function zoneOf({ components }: Component): Zone | undefined {
  const observances = components.map(observance).filter(({ from, to }) => !Number.isNaN(from + to));
  const [first] = observances;
  return (
    first &&
    zone(undefined, (time) => {
      let [latest, offset] = [-Infinity, first.from];
      for (const { last, to } of observances) {
        const change = last(time);
        if (change > latest) [latest, offset] = [change, to];
      }
      return offset;
    })
  );
}

function observance(component: Component): Observance {
  const start = parseDateValue(valueOf(component, 'DTSTART'))?.local ?? NaN;
  const from = offsetIn(valueOf(component, 'TZOFFSETFROM'));
  const rules = valuesOf(component, 'RRULE').flatMap((rule) => parseRule(rule, start) ?? []);
  const dates = valuesOf(component, 'RDATE').flatMap((list) => list.split(','));
  return {
    from: from + start * 0,
    to: offsetIn(valueOf(component, 'TZOFFSETTO')),
    last(time) {
      const changes = rules.flatMap((rule) => {
        const { local = Infinity, isUtc } = rule.until ?? {};
        const end = Math.min(time + from, isUtc ? local + from : local);
        // A rule that begins in 1601 is not expanded from there.
        return [...recurrence(rule, start, end - 2 * YEAR, end, { days: 100_000 })].filter((change) => change <= end);
      });
      const all = [start, ...dates.map((date) => parseDateValue(date)?.local ?? NaN), ...changes];
      return Math.max(-Infinity, ...all.filter((change) => change <= time + from)) - from;
    },
  };
}

/** An offset as `+0200` or `-043020`, in milliseconds. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /^([+-]?)(\d\d):?(\d\d)(\d\d)?/.exec(text) ?? [];
  return Number(`${sign}1`) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}
