import type { CalendarCase } from './case.js';

/** A series on three Tuesdays. */
export const weekly = `BEGIN:VEVENT
  UID:a
  SUMMARY:A
  DTSTART;TZID=Europe/Paris:20260407T100000
  DTEND;TZID=Europe/Paris:20260407T120000
  RRULE:FREQ=WEEKLY;COUNT=3
  END:VEVENT`;

/** Another event of the same `UID`. */
export function override(lines: string): string {
  return `BEGIN:VEVENT\nUID:a\nSUMMARY:B\n${lines}\nEND:VEVENT`;
}

/** Exceptions, further dates, and occurrences that were changed. */
export const seriesCases: readonly CalendarCase[] = [
  {
    title: 'further dates alone come beside the start',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RDATE;TZID=Europe/Paris:20260409T100000,20260411T150000`,
    expected: ['2026-04-07T08:00', '2026-04-09T08:00', '2026-04-11T13:00'],
  },
  {
    title: 'further dates beside a rule, one of which it gives too',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RRULE:FREQ=WEEKLY;COUNT=2
      RDATE:20260414T080000Z,20260415T080000Z`,
    expected: ['2026-04-07T08:00', '2026-04-14T08:00', '2026-04-15T08:00'],
  },
  {
    title: 'a period has its own end or duration',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      DURATION:PT1H
      RDATE;VALUE=PERIOD:20260408T080000Z/20260408T110000Z,20260409T080000Z/PT30M`,
    expected: [
      '2026-04-07T08:00/2026-04-07T09:00',
      '2026-04-08T08:00/2026-04-08T11:00',
      '2026-04-09T08:00/2026-04-09T08:30',
    ],
  },
  {
    title: 'further days of an event of days',
    lines: `DTSTART;VALUE=DATE:20260407
      RDATE;VALUE=DATE:20260409`,
    expected: ['2026-04-07/2026-04-08', '2026-04-09/2026-04-10'],
  },
  {
    title: 'a further day of an event with a time has that time',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RDATE;VALUE=DATE:20260409`,
    expected: ['2026-04-07T08:00', '2026-04-09T08:00'],
  },
  {
    title: 'an exception in UTC',
    lines: `DTSTART;TZID=Europe/Paris:20260324T100000
      RRULE:FREQ=WEEKLY;COUNT=3
      EXDATE:20260331T080000Z`,
    expected: ['2026-03-24T09:00', '2026-04-07T08:00'],
  },
  {
    title: 'an exception with a zone of its own',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RRULE:FREQ=WEEKLY;COUNT=3
      EXDATE;TZID=America/New_York:20260414T040000`,
    expected: ['2026-04-07T08:00', '2026-04-21T08:00'],
  },
  {
    title: 'an exception without a zone is in that of the event',
    lines: `DTSTART;TZID=America/New_York:20260407T100000
      RRULE:FREQ=WEEKLY;COUNT=3
      EXDATE:20260414T100000`,
    expected: ['2026-04-07T14:00', '2026-04-21T14:00'],
  },
  {
    title: 'an exception at another time is none',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RRULE:FREQ=WEEKLY;COUNT=2
      EXDATE;TZID=Europe/Paris:20260414T110000`,
    expected: ['2026-04-07T08:00', '2026-04-14T08:00'],
  },
  {
    title: 'a date among exceptions excludes that day of a series with times',
    lines: `DTSTART;TZID=Europe/Paris:20260407T003000
      RRULE:FREQ=WEEKLY;COUNT=3
      EXDATE;VALUE=DATE:20260414`,
    expected: ['2026-04-06T22:30', '2026-04-20T22:30'],
  },
  {
    title: 'exceptions of days, on several lines and as midnights',
    lines: `DTSTART;VALUE=DATE:20260407
      RRULE:FREQ=DAILY;COUNT=4
      EXDATE;VALUE=DATE:20260408
      EXDATE;TZID=Romance Standard Time:20260409T000000`,
    expected: ['2026-04-07/2026-04-08', '2026-04-10/2026-04-11'],
  },
  {
    title: 'the start may be an exception, and is counted nevertheless',
    lines: `DTSTART;TZID=Europe/Paris:20260407T100000
      RRULE:FREQ=WEEKLY;COUNT=2
      EXDATE;TZID=Europe/Paris:20260407T100000`,
    expected: ['2026-04-14T08:00'],
  },
  {
    title: 'a changed occurrence replaces the one that it names',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260415T180000`)}`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', 'B 2026-04-15T16:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'it may come before its series',
    lines: `${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260415T180000`)}
      ${weekly}`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', 'B 2026-04-15T16:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'it may name its occurrence in UTC',
    lines: `${weekly}
      ${override(`RECURRENCE-ID:20260414T080000Z
      DTSTART:20260415T160000Z`)}`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', 'B 2026-04-15T16:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'it may be moved out of the time asked for',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260615T180000`)}`,
    to: '2026-05-01',
    expected: ['2026-04-07T08:00/2026-04-07T10:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'and into it',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260615T180000`)}`,
    from: '2026-06-01',
    expected: ['B 2026-06-15T16:00'],
  },
  {
    title: 'it may stand alone, in an invitation to one date',
    lines: override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260414T180000`),
    expected: ['B 2026-04-14T16:00'],
  },
  {
    title: 'Exchange names a day by its midnight',
    lines: `BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART;VALUE=DATE:20260407
      RRULE:FREQ=WEEKLY;COUNT=2
      END:VEVENT
      ${override(`RECURRENCE-ID;TZID=Romance Standard Time:20260414T000000
      DTSTART;VALUE=DATE:20260415`)}`,
    expected: ['2026-04-07/2026-04-08', 'B 2026-04-15/2026-04-16'],
  },
  {
    title: 'also in UTC',
    lines: `BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART;VALUE=DATE:20260407
      RRULE:FREQ=WEEKLY;COUNT=2
      END:VEVENT
      ${override(`RECURRENCE-ID:20260413T220000Z
      DTSTART;VALUE=DATE:20260415`)}`,
    expected: ['2026-04-07/2026-04-08', 'B 2026-04-15/2026-04-16'],
  },
  {
    title: 'a date names the occurrence of that day of a series with times',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;VALUE=DATE:20260414
      DTSTART;TZID=Europe/Paris:20260415T180000`)}`,
    expected: ['2026-04-07T08:00/2026-04-07T10:00', 'B 2026-04-15T16:00', '2026-04-21T08:00/2026-04-21T10:00'],
  },
  {
    title: 'it changes its own series, and not its neighbour at the same time',
    lines: `${weekly}
      ${weekly.replace('UID:a', 'UID:b').replace('SUMMARY:A', 'SUMMARY:C')}
      ${override(`RECURRENCE-ID;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260415T180000`)}`,
    to: '2026-04-20',
    expected: [
      '2026-04-07T08:00/2026-04-07T10:00',
      'C 2026-04-07T08:00/2026-04-07T10:00',
      'C 2026-04-14T08:00/2026-04-14T10:00',
      'B 2026-04-15T16:00',
    ],
  },
  {
    title: 'a change of this occurrence and of all after it moves them by the same time',
    lines: `${weekly}
      ${override(`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260414T100000
      DTSTART;TZID=Europe/Paris:20260415T180000
      DURATION:PT1H`)}`,
    expected: [
      '2026-04-07T08:00/2026-04-07T10:00',
      'B 2026-04-15T16:00/2026-04-15T17:00',
      'B 2026-04-22T16:00/2026-04-22T17:00',
    ],
  },
];
