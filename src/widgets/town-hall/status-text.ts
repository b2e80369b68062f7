import { dayAndTime } from '../../calendar/day-and-time.js';
import type { DayHours } from '../../opening-hours/day-hours.js';
import type { Status } from '../../opening-hours/status.js';
import { endTime, type OfficeContext } from './office-context.js';

const MINUTE = 60_000;
/** The minutes before a change in which they are counted. */
const SOON = 30;

/** The status in words: “Ouvert jusqu’à 17 h”, “Fermé, ouvre lundi à 9 h”. */
export function statusText(status: Status, context: OfficeContext): string {
  const { strings } = context;
  switch (status.state) {
    case 'open':
      return openText(status, context);
    case 'appointment':
      return status.until ? strings.appointmentUntil(endTime(status.until, context)) : strings.appointment;
    case 'unknown':
      return joined(strings.unknown, status.range?.comment, context);
    case 'closed':
      return closedText(status, context);
  }
}

/** Why an office is closed on a day: a holiday or a reason; empty without one. */
export function reasonOf({ special, holiday }: DayHours, { strings }: OfficeContext): string {
  if (special) return special.reason ?? '';
  return holiday ? strings.holiday(strings.holidays[holiday]) : '';
}

function openText({ until, range }: Status, context: OfficeContext): string {
  const { strings, now } = context;
  if (!until) return strings.openAlways;
  const minutes = minutesTo(until, now);
  const text = minutes <= SOON ? strings.closesIn(minutes) : strings.openUntil(endTime(until, context));
  return joined(text, range?.comment, context);
}

function closedText({ next, today }: Status, context: OfficeContext): string {
  const { strings, now } = context;
  if (next && minutesTo(next.at, now) <= SOON && next.state === 'open') return strings.opensIn(minutesTo(next.at, now));
  const isExceptional = !today.ranges.length && (today.special ?? today.holiday);
  const closed = isExceptional ? strings.closedToday(reasonOf(today, context)) : strings.closed;
  if (!next) return closed;
  const when = dayAndTime(next.at, context);
  return joined(closed, next.state === 'open' ? strings.opens(when) : strings.opensByAppointment(when), context);
}

function joined(text: string, more: string | undefined, { strings }: OfficeContext): string {
  return more ? text + strings.separator + more : text;
}

function minutesTo(moment: Date, now: Date): number {
  return Math.ceil((moment.getTime() - now.getTime()) / MINUTE);
}

/** The next moment at which the words change, or could: at latest in a minute, since a sleeping device fires no timer. */
export function nextWords({ until }: Status, now: Date): Date {
  const minute = now.getTime() + MINUTE;
  // The minutes before a change are counted back from it.
  const rest = until ? (until.getTime() - now.getTime()) % MINUTE : 0;
  return new Date(rest ? now.getTime() + rest : minute);
}
