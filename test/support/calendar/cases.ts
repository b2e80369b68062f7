import type { CalendarCase } from './case.js';
import { ruleCases } from './rule-cases.js';
import { seriesCases } from './series-cases.js';
import { timeCases } from './time-cases.js';
import { versionCases } from './version-cases.js';
import { zoneCases } from './zone-cases.js';

/** The expected readings of calendars, by subject. */
export const calendarCases: Readonly<Record<string, readonly CalendarCase[]>> = {
  'times of events': timeCases,
  'rules of recurrence': ruleCases,
  'series of events': seriesCases,
  'versions of events': versionCases,
  'zones of calendars': zoneCases,
};
