import type { CalendarCase } from './case.js';

/** A case of days, of which only the first is written. */
function days(title: string, start: string, rule: string, expected: string, window: Partial<CalendarCase> = {}) {
  const day = (text: string) => `${text}/${new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)}`;
  const lines = `DTSTART;VALUE=DATE:${start}\nRRULE:${rule}`;
  return { title, lines, ...window, expected: expected.split(' ').filter(Boolean).map(day) };
}

/** Rules of recurrence. */
export const ruleCases: readonly CalendarCase[] = [
  days('every other day', '20260101', 'FREQ=DAILY;INTERVAL=2;COUNT=3', '2026-01-01 2026-01-03 2026-01-05'),
  days('every day of March', '20260301', 'FREQ=DAILY;BYMONTH=3;UNTIL=20260303', '2026-03-01 2026-03-02 2026-03-03'),
  days('on weekdays', '20260102', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3', '2026-01-02 2026-01-05 2026-01-06'),
  days(
    'on the 31st, only in months that have one',
    '20260131',
    'FREQ=MONTHLY;COUNT=3',
    '2026-01-31 2026-03-31 2026-05-31',
  ),
  days('on 29 February, only in leap years', '20240229', 'FREQ=YEARLY', '2028-02-29', {
    from: '2027-01-01',
    to: '2028-06-01',
  }),
  days('every year, months after the start', '20200714', 'FREQ=YEARLY', '2026-07-14'),
  days('every fourth year counts from the start', '20200714', 'FREQ=YEARLY;INTERVAL=4', ''),
  days('on the first Monday', '20260105', 'FREQ=MONTHLY;BYDAY=1MO;COUNT=3', '2026-01-05 2026-02-02 2026-03-02'),
  days('on the last Sunday', '20260125', 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=3', '2026-01-25 2026-02-22 2026-03-29'),
  days(
    'on the first Monday and on every Wednesday',
    '20260105',
    'FREQ=MONTHLY;BYDAY=1MO,WE;COUNT=7',
    '2026-01-05 2026-01-07 2026-01-14 2026-01-21 2026-01-28 2026-02-02 2026-02-04',
  ),
  days('on a fifth Friday', '20260130', 'FREQ=MONTHLY;BYDAY=5FR;COUNT=3', '2026-01-30 2026-05-29 2026-07-31'),
  days(
    'on the last day of the month',
    '20260131',
    'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
    '2026-01-31 2026-02-28 2026-03-31',
  ),
  days('on the second to last', '20260130', 'FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=2', '2026-01-30 2026-02-27'),
  days(
    'on a Friday the 13th',
    '20260213',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
    '2026-02-13 2026-03-13 2026-11-13',
  ),
  days(
    'on the first Saturday that follows a Sunday',
    '20260110',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=3',
    '2026-01-10 2026-02-07 2026-03-07',
  ),
  days(
    'on the last weekday of the month',
    '20260130',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    '2026-01-30 2026-02-27 2026-03-31',
  ),
  days(
    'on the third of Tuesday, Wednesday and Thursday, when the start is in the midst of the interval',
    '20260108',
    'FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=3',
    '2026-01-08 2026-02-05 2026-03-05',
  ),
  days(
    'on the first and the last day of a set',
    '20260105',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,-1;COUNT=3',
    '2026-01-05 2026-01-09 2026-01-12',
  ),
  days(
    'every other week, on two days',
    '20260106',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4',
    '2026-01-06 2026-01-08 2026-01-20 2026-01-22',
  ),
  days(
    'weeks that begin on Monday',
    '20260804',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '2026-08-04 2026-08-09 2026-08-18 2026-08-23',
  ),
  days(
    'weeks that begin on Sunday have other days',
    '20260804',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '2026-08-04 2026-08-16 2026-08-18 2026-08-30',
  ),
  days('on a Monday of week 20', '20260511', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2026-05-11 2027-05-17', {
    to: '2027-06-01',
  }),
  days('in week 1, which may begin in December', '20251229', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', '2027-01-04', {
    to: '2027-06-01',
  }),
  days('in the last week of the year', '20261228', 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2026-12-28', {
    to: '2027-06-01',
  }),
  days(
    'a week without a day has the weekday of the start',
    '20260513',
    'FREQ=YEARLY;BYWEEKNO=20',
    '2026-05-13 2027-05-19',
    { to: '2027-06-01' },
  ),
  days(
    'on the 1st, 100th and last day of the year',
    '20260101',
    'FREQ=YEARLY;BYYEARDAY=1,100,-1;COUNT=3',
    '2026-01-01 2026-04-10 2026-12-31',
  ),
  days('on the 20th Monday of the year', '20260518', 'FREQ=YEARLY;BYDAY=20MO;COUNT=1', '2026-05-18'),
  days('on the last Friday of March', '20260327', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1FR', '2026-03-27'),
  days('on the same day of two months', '20260115', 'FREQ=YEARLY;BYMONTH=1,6;COUNT=3', '2026-01-15 2026-06-15'),
  days(
    'on a day of every month, by the year',
    '20260115',
    'FREQ=YEARLY;BYMONTHDAY=15;COUNT=3',
    '2026-01-15 2026-02-15 2026-03-15',
  ),
  days(
    'on the Tuesday after the first Monday of November, every fourth year',
    '20241105',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '2028-11-07',
    { from: '2027-12-01', to: '2028-12-31' },
  ),
  days(
    'the start counts although the rule does not give it',
    '20260101',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=2',
    '2026-01-01 2026-01-05',
  ),
  days('until a date, which is included', '20260101', 'FREQ=WEEKLY;UNTIL=20260115', '2026-01-01 2026-01-08 2026-01-15'),
  days('days until a date-time', '20260101', 'FREQ=WEEKLY;UNTIL=20260115T000000Z', '2026-01-01 2026-01-08 2026-01-15'),
  days(
    'by an interval of none, as if there were none',
    '20260101',
    'FREQ=DAILY;INTERVAL=0;COUNT=2',
    '2026-01-01 2026-01-02',
  ),
  days(
    'by a rule in lower case with a semicolon at its end',
    '20260101',
    'freq=daily;count=2;',
    '2026-01-01 2026-01-02',
  ),
  days('never, if no day satisfies a rule', '20250101', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ''),
  {
    title: 'until a moment in UTC, which is included',
    lines: `DTSTART;TZID=Europe/Paris:20260328T100000
      RRULE:FREQ=DAILY;UNTIL=20260330T080000Z`,
    expected: ['2026-03-28T09:00', '2026-03-29T08:00', '2026-03-30T08:00'],
  },
  {
    title: 'and not after it',
    lines: `DTSTART;TZID=Europe/Paris:20260328T100000
      RRULE:FREQ=DAILY;UNTIL=20260330T075959Z`,
    expected: ['2026-03-28T09:00', '2026-03-29T08:00'],
  },
  {
    title: 'until a local time',
    lines: `DTSTART;TZID=Europe/Paris:20260328T100000
      RRULE:FREQ=DAILY;UNTIL=20260330T100000`,
    expected: ['2026-03-28T09:00', '2026-03-29T08:00', '2026-03-30T08:00'],
  },
  {
    title: 'a date as the end of a rule with times is that whole day',
    lines: `DTSTART;TZID=Europe/Paris:20260328T230000
      RRULE:FREQ=DAILY;UNTIL=20260330`,
    expected: ['2026-03-28T22:00', '2026-03-29T21:00', '2026-03-30T21:00'],
  },
  {
    title: 'several rules of one event are united',
    lines: `DTSTART;TZID=Europe/Paris:20260105T100000
      RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2
      RRULE:FREQ=MONTHLY;BYMONTHDAY=5,12,20;COUNT=3`,
    expected: ['2026-01-05T09:00', '2026-01-12T09:00', '2026-01-20T09:00'],
  },
  {
    title: 'a daily rule may name several times',
    lines: `DTSTART;TZID=Europe/Paris:20260105T100000
      RRULE:FREQ=DAILY;BYHOUR=10,14;BYMINUTE=0,30;COUNT=5`,
    expected: ['2026-01-05T09:00', '2026-01-05T09:30', '2026-01-05T13:00', '2026-01-05T13:30', '2026-01-06T09:00'],
  },
  {
    title: 'a daily series that began years ago',
    lines: `DTSTART;TZID=Europe/Paris:20190101T080000
      RRULE:FREQ=DAILY`,
    from: '2026-03-28',
    to: '2026-03-31',
    expected: ['2026-03-28T07:00', '2026-03-29T06:00', '2026-03-30T06:00'],
  },
  {
    title: 'and one that is counted from there: seven changes of summer time skip no day of it',
    lines: `DTSTART;TZID=Europe/Paris:20190101T080000
      RRULE:FREQ=DAILY;COUNT=2645`,
    from: '2026-03-28',
    to: '2026-04-30',
    expected: ['2026-03-28T07:00', '2026-03-29T06:00'],
  },
  {
    title: 'an empty rule is none',
    lines: `DTSTART;TZID=Europe/Paris:20260105T100000
      RRULE:
      RDATE:
      EXDATE:`,
    expected: ['2026-01-05T09:00'],
  },
];
