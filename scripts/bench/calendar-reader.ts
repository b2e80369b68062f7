/**
 * Reads a calendar once and prints the milliseconds and the kilobytes that this took, as JSON. The argument says with what:
 * `ical.js`, or else this library.
 */
import ICAL from 'ical.js';
import { parse } from '../../src/sources/index.js';
import { calendar } from './calendar.js';

const from = new Date('2026-03-15T00:00:00Z');
const to = new Date(from.getTime() + 90 * 86_400_000);
const body = new TextEncoder().encode(calendar(2_000));

/** The same with ical.js, as its documentation has it. */
function withIcal(): unknown[] {
  const root = new ICAL.Component(ICAL.parse(new TextDecoder().decode(body)) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const found: unknown[] = [];
  for (const component of root.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const add = (startDate: ICAL.Time, endDate: ICAL.Time) => {
      const [start, end] = [startDate.toJSDate(), endDate.toJSDate()];
      const { uid, summary, description, location } = event;
      if (start < to && end > from) found.push({ uid, summary, description, location, start, end });
    };
    if (!event.isRecurring()) {
      add(event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toJSDate() < to; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next) as Record<string, ICAL.Time>;
      if (startDate && endDate) add(startDate, endDate);
    }
  }
  return found;
}

const read =
  process.argv[2] === 'ical.js'
    ? withIcal
    : () => parse('events', { body, contentType: 'text/calendar', url: 'https://mairie.example/agenda.ics', from, to });
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const { length } = read();
const time = performance.now() - start;
if (!length) throw new Error('Nothing was found.');
console.log(JSON.stringify([time, (process.memoryUsage().heapUsed - before) / 1_000]));
