import type { CalendarCase } from './case.js';

/** Starts, ends and durations. */
export const timeCases: readonly CalendarCase[] = [
  {
    title: 'an event keeps its local time across both changes of summer time',
    lines: `DTSTART;TZID=Europe/Paris:20260322T100000
      DTEND;TZID=Europe/Paris:20260322T113000
      RRULE:FREQ=WEEKLY;COUNT=3`,
    expected: [
      '2026-03-22T09:00/2026-03-22T10:30',
      '2026-03-29T08:00/2026-03-29T09:30',
      '2026-04-05T08:00/2026-04-05T09:30',
    ],
  },
  {
    title: 'and across the one back to winter',
    lines: `DTSTART;TZID=Europe/Paris:20261018T100000
      RRULE:FREQ=WEEKLY;COUNT=3`,
    expected: ['2026-10-18T08:00', '2026-10-25T09:00', '2026-11-01T09:00'],
  },
  {
    title: 'a zone whose changes are on other dates follows its own',
    lines: `DTSTART;TZID=America/New_York:20260301T100000
      RRULE:FREQ=WEEKLY;COUNT=3`,
    expected: ['2026-03-01T15:00', '2026-03-08T14:00', '2026-03-15T14:00'],
  },
  {
    title: 'a zone of the southern hemisphere follows its own',
    lines: `DTSTART;TZID=Pacific/Auckland:20260329T100000
      RRULE:FREQ=WEEKLY;COUNT=3`,
    expected: ['2026-03-28T21:00', '2026-04-04T22:00', '2026-04-11T22:00'],
  },
  {
    title: 'a rule in UTC keeps the time of UTC',
    lines: `DTSTART:20260322T090000Z
      RRULE:FREQ=WEEKLY;COUNT=3`,
    expected: ['2026-03-22T09:00', '2026-03-29T09:00', '2026-04-05T09:00'],
  },
  {
    title: 'an occurrence of a rule at a local time that does not exist is skipped, and not counted',
    lines: `DTSTART;TZID=Europe/Paris:20260327T023000
      RRULE:FREQ=DAILY;COUNT=4`,
    expected: ['2026-03-27T01:30', '2026-03-28T01:30', '2026-03-30T00:30', '2026-03-31T00:30'],
  },
  {
    title: 'a lone start at a time that does not exist is read with the offset before the gap',
    lines: `DTSTART;TZID=Europe/Paris:20260329T023000
      DTEND;TZID=Europe/Paris:20260329T040000`,
    expected: ['2026-03-29T01:30/2026-03-29T02:00'],
  },
  {
    title: 'a local time that exists twice is the first of the two',
    lines: `DTSTART;TZID=Europe/Paris:20261024T023000
      RRULE:FREQ=DAILY;COUNT=3`,
    expected: ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
  },
  {
    title: 'an all-day event is a day, its end is exclusive',
    lines: `DTSTART;VALUE=DATE:20260411
      DTEND;VALUE=DATE:20260413`,
    expected: ['2026-04-11/2026-04-13'],
  },
  {
    title: 'an all-day event without an end is one day',
    lines: 'DTSTART;VALUE=DATE:20260411',
    expected: ['2026-04-11/2026-04-12'],
  },
  {
    title: 'an all-day event that ends on the day of its start is one day',
    lines: `DTSTART;VALUE=DATE:20260411
      DTEND;VALUE=DATE:20260411`,
    expected: ['2026-04-11/2026-04-12'],
  },
  {
    title: 'an all-day event may have a duration',
    lines: `DTSTART;VALUE=DATE:20260411
      DURATION:P2D`,
    expected: ['2026-04-11/2026-04-13'],
  },
  {
    title: 'days repeat as days over a change of summer time, whatever the zone of the page',
    lines: `DTSTART;VALUE=DATE:20260328
      RRULE:FREQ=DAILY;COUNT=3`,
    timeZone: 'America/New_York',
    expected: ['2026-03-28/2026-03-29', '2026-03-29/2026-03-30', '2026-03-30/2026-03-31'],
  },
  {
    title: 'Exchange writes days as midnights with a mark',
    lines: `DTSTART;TZID=Romance Standard Time:20261024T000000
      DTEND;TZID=Romance Standard Time:20261026T000000
      X-MICROSOFT-CDO-ALLDAYEVENT:TRUE`,
    expected: ['2026-10-24/2026-10-26'],
  },
  {
    title: 'an event without an end ends when it starts',
    lines: 'DTSTART;TZID=Europe/Paris:20260411T100000',
    expected: ['2026-04-11T08:00'],
  },
  {
    title: 'an event whose end is before its start ends when it starts',
    lines: `DTSTART;TZID=Europe/Paris:20260411T100000
      DTEND;TZID=Europe/Paris:20260410T100000`,
    expected: ['2026-04-11T08:00'],
  },
  {
    title: 'an end may have another zone than the start',
    lines: `DTSTART;TZID=Europe/Paris:20260411T100000
      DTEND;TZID=America/New_York:20260411T100000`,
    expected: ['2026-04-11T08:00/2026-04-11T14:00'],
  },
  {
    title: 'a nominal day of a duration is a midnight more, its hours are exact',
    lines: `DTSTART;TZID=Europe/Paris:20261024T100000
      DURATION:P1DT2H`,
    expected: ['2026-10-24T08:00/2026-10-25T11:00'],
  },
  {
    title: 'hours of a duration are exact over a change',
    lines: `DTSTART;TZID=Europe/Paris:20261024T100000
      DURATION:PT26H`,
    expected: ['2026-10-24T08:00/2026-10-25T10:00'],
  },
  {
    title: 'the duration up to an end is exact for all occurrences',
    lines: `DTSTART;TZID=Europe/Paris:20260321T220000
      DTEND;TZID=Europe/Paris:20260322T040000
      RRULE:FREQ=WEEKLY;COUNT=2`,
    expected: ['2026-03-21T21:00/2026-03-22T03:00', '2026-03-28T21:00/2026-03-29T03:00'],
  },
  {
    title: 'a nominal week lasts to the same local time',
    lines: `DTSTART;TZID=Europe/Paris:20260328T100000
      DURATION:P1W`,
    expected: ['2026-03-28T09:00/2026-04-04T08:00'],
  },
  {
    title: 'a week may be written behind the T of times',
    lines: `DTSTART;TZID=Europe/Paris:20260328T100000
      DURATION:PT1W`,
    expected: ['2026-03-28T09:00/2026-04-04T08:00'],
  },
  {
    title: 'a date needs no VALUE=DATE',
    lines: 'DTSTART:20260215',
    expected: ['2026-02-15/2026-02-16'],
  },
  {
    title: 'a date-time is one although VALUE=DATE is written before it',
    lines: 'DTSTART;VALUE=DATE:20260804T120000',
    expected: ['2026-08-04T10:00'],
  },
  {
    title: 'an event that began before the time asked for and lasts into it is found',
    lines: `DTSTART;VALUE=DATE:20260301
      DTEND;VALUE=DATE:20260501`,
    from: '2026-04-01',
    to: '2026-04-02',
    expected: ['2026-03-01/2026-05-01'],
  },
  {
    title: 'an event that ends when the time asked for begins is not in it, nor one that begins at its end',
    lines: `DTSTART;TZID=Europe/Paris:20260410T220000
      DTEND;TZID=Europe/Paris:20260411T000000
      RDATE;TZID=Europe/Paris:20260412T000000`,
    from: '2026-04-11',
    to: '2026-04-12',
    expected: [],
  },
  {
    title: 'an event without an end at the beginning of the time asked for is in it',
    lines: 'DTSTART;TZID=Europe/Paris:20260411T000000',
    from: '2026-04-11',
    to: '2026-04-12',
    expected: ['2026-04-10T22:00'],
  },
];
