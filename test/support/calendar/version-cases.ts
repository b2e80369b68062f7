import type { CalendarCase } from './case.js';
import { override, weekly } from './series-cases.js';

/** Versions of an event, and events that are told apart. */
export const versionCases: readonly CalendarCase[] = [
  {
    title: 'of an event given twice the higher SEQUENCE stands, whatever the order',
    lines: `${override(`SEQUENCE:10
      DTSTART;TZID=Europe/Paris:20260415T180000`)}
      ${override(`SEQUENCE:9
      DTSTART;TZID=Europe/Paris:20260414T180000`)}`,
    expected: ['B 2026-04-15T16:00'],
  },
  {
    title: 'of equal ones the later DTSTAMP',
    lines: `${override(`DTSTAMP:20260102T000000Z
      DTSTART;TZID=Europe/Paris:20260415T180000`)}
      ${override(`DTSTAMP:20260101T000000Z
      DTSTART;TZID=Europe/Paris:20260414T180000`)}`,
    expected: ['B 2026-04-15T16:00'],
  },
  {
    title: 'of an occurrence changed twice as well',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      SEQUENCE:2
      DTSTART;TZID=Europe/Paris:20260415T180000`)}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      SEQUENCE:1
      DTSTART;TZID=Europe/Paris:20260416T180000`)}`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', 'B 2026-04-15T16:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'an event that is there twice is one',
    lines: `${weekly}\n${weekly}`,
    to: '2026-04-08',
    expected: ['2026-04-07T08:00/2026-04-07T10:00'],
  },
  {
    title: 'occurrences that an exporter has written one by one under the same UID all stand',
    lines: `${override('DTSTART;TZID=Europe/Paris:20260415T180000')}
      ${override('DTSTART;TZID=Europe/Paris:20260422T180000')}`,
    expected: ['B 2026-04-15T16:00', 'B 2026-04-22T16:00'],
  },
  {
    title: 'events without a UID are told apart',
    lines: `BEGIN:VEVENT
      SUMMARY:B
      DTSTART;TZID=Europe/Paris:20260415T180000
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:C
      DTSTART;TZID=Europe/Paris:20260415T180000
      END:VEVENT`,
    expected: ['B 2026-04-15T16:00', 'C 2026-04-15T16:00'],
  },
  {
    title: 'a private or confidential event, or occurrence, is never shown',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      CLASS:CONFIDENTIAL
      DTSTART;TZID=Europe/Paris:20260414T100000`)}
      BEGIN:VEVENT
      UID:c
      SUMMARY:C
      CLASS:PRIVATE
      DTSTART;TZID=Europe/Paris:20260415T180000
      END:VEVENT`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
];
