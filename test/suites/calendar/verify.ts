import { foundFor, type CalendarCase } from '../../support/calendar/case.js';
import { calendarCases } from '../../support/calendar/cases.js';

/** The differences from all cases' expected results, in the zone of this process. */
export interface Verification {
  /** IANA name of the zone of the device. */
  zone: string;
  count: number;
  /** The titles of the cases that are not right, with what was found. */
  wrong: string[];
}

/** The negative control: an expectation that is an hour off in every zone. */
const control: CalendarCase = {
  title: 'control',
  lines: 'DTSTART;TZID=Europe/Paris:20260411T100000',
  expected: ['2026-04-11T09:00'],
};

/** Expands the calendars of all cases, and one that must be found wrong. */
export function verify(): Verification {
  const cases = [...Object.values(calendarCases).flat(), control];
  const wrong = cases.flatMap((each) => {
    const found = foundFor(each).join(' ');
    return found === each.expected.join(' ') ? [] : [`${each.title}: ${found}`];
  });
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, count: cases.length - 1, wrong };
}
