/**
 * Reads a calendar once and prints the milliseconds and the kilobytes that this took, as JSON. The argument says with what:
 * `ical.js`, or else this library.
 */
// @ts-expect-error: installed for the benchmark only, in the folder of the peers.
import * as icalModule from 'ical.js';
import { parse } from '../../src/sources/index.js';

/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-explicit-any -- a peer without types here */
const ICAL = (icalModule as any).default;
const COUNT = 2_000;
const from = new Date('2026-03-15T00:00:00Z');
const to = new Date(from.getTime() + 90 * 86_400_000);
const body = new TextEncoder().encode(calendar());

function calendar(): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const events = Array.from({ length: COUNT }, (_, index) => {
    const day = `2026${pad(1 + (index % 12))}${pad(1 + (index % 28))}`;
    const rules = [index % 10 === 0 && 'WEEKLY;BYDAY=TU,SA', index % 25 === 1 && 'MONTHLY;BYDAY=1MO'];
    const rule = [...rules, index % 50 === 2 && 'DAILY;COUNT=200'].find(Boolean);
    return [
      'BEGIN:VEVENT',
      `UID:evenement-${index}@mairie.example`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=Europe/Paris:${day}T${pad(8 + (index % 12))}0000`,
      `DTEND;TZID=Europe/Paris:${day}T${pad(9 + (index % 12))}3000`,
      ...(rule ? [`RRULE:FREQ=${rule}`] : []),
      `SUMMARY:Événement numéro ${index} de la commune`,
      'LOCATION:Salle des fêtes\\n12 rue de la Mairie\\n53000 Laval',
      'DESCRIPTION:Une description assez longue de cet événement\\, avec des virgu',
      ' les\\, des accents et plusieurs phrases. Elle dit ce que les visiteurs doive',
      ' nt savoir avant de venir.\\nEntrée libre.',
      'CATEGORIES:Fête,Culture',
      'STATUS:CONFIRMED',
      `URL:https://mairie.example/agenda/${index}`,
      'END:VEVENT',
    ].join('\r\n');
  });
  const change = (kind: string, month: number, offsets: readonly [from: string, to: string]) => [
    `BEGIN:${kind}`,
    `DTSTART:1996${pad(month)}25T020000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${offsets[0]}`,
    `TZOFFSETTO:${offsets[1]}`,
    `END:${kind}`,
  ];
  const zone = [...change('STANDARD', 10, ['+0200', '+0100']), ...change('DAYLIGHT', 3, ['+0100', '+0200'])];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTIMEZONE', 'TZID:Europe/Paris', ...zone, 'END:VTIMEZONE'];
  return [...lines, ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** The same with ical.js, as its documentation has it. */
function withIcal(): unknown[] {
  const root = new ICAL.Component(ICAL.parse(new TextDecoder().decode(body)));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const found: unknown[] = [];
  for (const component of root.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const add = (startDate: any, endDate: any) => {
      const [start, end] = [startDate.toJSDate() as Date, endDate.toJSDate() as Date];
      const { uid, summary, description, location } = event;
      if (start < to && end > from) found.push({ uid, summary, description, location, start, end });
    };
    if (!event.isRecurring()) {
      add(event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toJSDate() < to; next = iterator.next()) {
      const occurrence = event.getOccurrenceDetails(next);
      add(occurrence.startDate, occurrence.endDate);
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
