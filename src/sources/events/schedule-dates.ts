import { expandCalendar } from '../../calendar/calendar.js';
import { isoDay } from '../../calendar/day.js';
import { list, string, type JsonObject } from '../json-values.js';
import { finish } from '../steps.js';
import { dayIn } from './read-events.js';
import type { Period } from './period.js';

/** The beginning and the end of an occurrence, as drafts have them. */
export interface ScheduleDate {
  start: string;
  end: string;
}

const UNITS: Record<string, string> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

/**
 * The dates of a schema.org `Schedule` (https://schema.org/Schedule) in a period, expanded as the iCalendar rule that says
 * the same. What it leaves out is that of `event`, the start and the end of its event.
 */
export function scheduleDates(
  schedule: JsonObject,
  event: { start: unknown; end: unknown },
  period: Period,
): ScheduleDate[] {
  const day = basic(dayIn(schedule.startDate) ?? dayIn(event.start));
  const time = (value: unknown, other: unknown) =>
    /(\d\d):(\d\d)/
      .exec(string(value) || string(other).slice(10))
      ?.slice(1)
      .join('');
  const [begins, ends] = [time(schedule.startTime, event.start), time(schedule.endTime, event.end)];
  if (!day) return [];
  const zone = string(schedule.scheduleTimezone) || period.timeZone;
  const excluded = [schedule.exceptDate].flat().map((date) => basic(dayIn(date)));
  const duration = string(schedule.duration);
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    begins ? `DTSTART;TZID=${zone}:${day}T${begins}00` : `DTSTART:${day}`,
    begins && ends ? `DTEND;TZID=${zone}:${day}T${ends}00` : duration && `DURATION:${duration}`,
    ruleOf(schedule),
    excluded.filter(Boolean).length ? `EXDATE:${excluded.join(',')}` : '',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const query = { from: +period.from, to: +period.to, timeZone: period.timeZone, warn: () => undefined };
  return finish(expandCalendar(lines.filter(Boolean).join('\n'), query)).map(({ event: { allDay }, start, end }) => {
    const write = (moment: number) => (allDay ? isoDay(moment) : new Date(moment).toISOString());
    return { start: write(start), end: write(end) };
  });
}

function basic(day: string | undefined): string {
  return (day ?? '').replaceAll('-', '');
}

/** The rule of a schedule; empty without a frequency. */
function ruleOf(schedule: JsonObject): string {
  const frequency = string(schedule.repeatFrequency).toUpperCase();
  const [, interval = '1', letter = ''] = /^P(\d+)([DWMY])$/.exec(frequency) ?? [];
  const unit = UNITS[letter] ?? /DAILY|WEEKLY|MONTHLY|YEARLY/.exec(frequency)?.[0];
  if (!unit) return '';
  const numbers = (value: unknown) => [value].flat().map(string).filter(Boolean).join(',');
  const days = list([schedule.byDay].flat())
    .map((day) => weekday(string(day)))
    .filter(Boolean);
  const parts = {
    INTERVAL: interval,
    BYDAY: days.join(','),
    BYMONTH: numbers(schedule.byMonth),
    BYMONTHDAY: numbers(schedule.byMonthDay),
    COUNT: string(schedule.repeatCount),
    UNTIL: basic(dayIn(schedule.endDate)),
  };
  const given = Object.entries(parts).filter(([, value]) => value);
  return `RRULE:FREQ=${unit};${given.map((part) => part.join('=')).join(';')}`;
}

/** `Saturday`, `https://schema.org/Saturday`, or as in iCalendar, `1SA`. */
function weekday(name: string): string {
  const [, nth = '', letters = ''] = /(?:^|\/)([+-]?\d?)([A-Z]{2})[A-Z]*$/.exec(name.toUpperCase()) ?? [];
  return nth + letters;
}
