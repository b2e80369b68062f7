import type { CalendarCase } from './case.js';

/** One event at 10:00 on 15 July, in a zone by this name, with the definition of the file. */
function named(title: string, name: string, expected: string, definition = ''): CalendarCase {
  return {
    title,
    lines: `${definition}
      BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART;TZID=${name}:20260715T100000
      END:VEVENT`,
    timeZone: 'Asia/Tokyo',
    expected: [expected],
  };
}

function definition(name: string, lines: string): string {
  return `BEGIN:VTIMEZONE\nTZID:${name}\n${lines}\nEND:VTIMEZONE`;
}

/** The rules of central Europe, from a year on. */
function european(year: string): string {
  return `BEGIN:STANDARD
    DTSTART:${year}1028T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:${year}0325T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT`;
}

/** Names and definitions of time zones. */
export const zoneCases: readonly CalendarCase[] = [
  named('an IANA name', 'Europe/Paris', '2026-07-15T08:00'),
  named('an IANA name in quotes', '"Europe/Paris"', '2026-07-15T08:00'),
  named('a name of Windows', 'Romance Standard Time', '2026-07-15T08:00'),
  named('a name of Windows in quotes', '"W. Europe Standard Time"', '2026-07-15T08:00'),
  named('the Antilles by Windows', 'SA Western Standard Time', '2026-07-15T14:00'),
  named('Guyane by Windows', 'SA Eastern Standard Time', '2026-07-15T13:00'),
  named('Saint-Pierre by Windows', 'Saint Pierre Standard Time', '2026-07-15T12:00'),
  named('La Réunion by Windows', 'Mauritius Standard Time', '2026-07-15T06:00'),
  named('Mayotte by Windows', 'E. Africa Standard Time', '2026-07-15T07:00'),
  named('Nouméa by Windows', 'Central Pacific Standard Time', '2026-07-14T23:00'),
  named('Tahiti by Windows', 'Hawaiian Standard Time', '2026-07-15T20:00'),
  named('the Marquesas by Windows, which are half an hour off', 'Marquesas Standard Time', '2026-07-15T19:30'),
  named('an offset by Windows', 'UTC+12', '2026-07-14T22:00'),
  named('a vendor’s path', '/mozilla.org/20050126_1/Europe/Paris', '2026-07-15T08:00'),
  named(
    'a vendor’s path to a name of three parts',
    '/citadel.org/2021_1/America/Argentina/Buenos_Aires',
    '2026-07-15T13:00',
  ),
  named('a path of Microsoft', 'tzone://Microsoft/Utc', '2026-07-15T10:00'),
  named('X-LIC-LOCATION', 'Chez nous', '2026-07-15T08:00', definition('Chez nous', 'X-LIC-LOCATION:Europe/Paris')),
  named('the rules of the file', 'Chez nous', '2026-07-15T08:00', definition('Chez nous', european('1996'))),
  named('rules from 1601', 'Personnalisé', '2026-07-15T08:00', definition('Personnalisé', european('1601'))),
  named(
    'rules from the year 1',
    'Customized Time Zone',
    '2026-07-15T08:00',
    definition('Customized Time Zone', european('0001')),
  ),
  named(
    'the rules of an unquoted name with a colon',
    '(UTC+01:00) Brussels, Paris',
    '2026-07-15T08:00',
    definition('(UTC+01:00) Brussels\\, Paris', european('1601')),
  ),
  named(
    'a fixed offset',
    'Fixe',
    '2026-07-15T14:30',
    definition('Fixe', 'BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:-0430\nTZOFFSETTO:-0430\nEND:STANDARD'),
  ),
  named(
    'rules that have ended',
    'Ancien',
    '2026-07-15T09:00',
    definition(
      'Ancien',
      `BEGIN:DAYLIGHT
      DTSTART:19810329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T010000Z
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19961027T030000
      RDATE:20101031T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD`,
    ),
  ),
  named('the zone of the page if nothing explains a name', 'Nulle part', '2026-07-15T01:00'),
  {
    title: 'a change by the rules of the file is that of the local time before it',
    lines: `${definition('Chez nous', european('1996'))}
      BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART;TZID=Chez nous:20260328T023000
      RRULE:FREQ=DAILY;COUNT=3
      END:VEVENT`,
    timeZone: 'Asia/Tokyo',
    expected: ['2026-03-28T01:30', '2026-03-30T00:30', '2026-03-31T00:30'],
  },
  {
    title: 'a floating time is that of the calendar’s X-WR-TIMEZONE',
    lines: `X-WR-TIMEZONE:America/New_York
      BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART:20260715T100000
      END:VEVENT`,
    expected: ['2026-07-15T14:00'],
  },
  {
    title: 'else that of the page, never that of the visitor',
    lines: 'DTSTART:20260715T100000',
    timeZone: 'Indian/Reunion',
    expected: ['2026-07-15T06:00'],
  },
  {
    title: 'a name of Windows may be that of the calendar',
    lines: `X-WR-TIMEZONE:Mauritius Standard Time
      BEGIN:VEVENT
      UID:a
      SUMMARY:A
      DTSTART:20260715T100000
      END:VEVENT`,
    expected: ['2026-07-15T06:00'],
  },
  {
    title: 'days are those of the page, not moments',
    lines: 'DTSTART;VALUE=DATE:20260715',
    from: '2026-07-15',
    to: '2026-07-16',
    timeZone: 'Pacific/Auckland',
    expected: ['2026-07-15/2026-07-16'],
  },
];
