import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { isTimeZone, fromWallClock, wallClock } from '../../text/time-zone.js';
import type { SourceDocument } from '../source-document.js';

/** The time for which events are wanted. */
export interface Period {
  from: Date;
  /** Exclusive. */
  to: Date;
  /** IANA name of the zone in which days begin. */
  timeZone: string;
}

/** The period that a payload asks for. Throws a `TypeError` for a date that can't be read. */
export function periodOf({ payload, timeZone: wanted, now }: SourceDocument): Period {
  const timeZone = isTimeZone(wanted) ? wanted : 'Europe/Paris';
  const from = dateOf(payload.from, timeZone) ?? shifted(now, timeZone, (local) => local.setUTCHours(0, 0, 0, 0));
  const latest = shifted(from, timeZone, (local) => local.setUTCMonth(local.getUTCMonth() + limits.eventMonths));
  const to = dateOf(payload.to, timeZone) ?? latest;
  return { from, to: to < latest ? to : latest, timeZone };
}

function dateOf(value: Date | string | undefined, timeZone: string): Date | undefined {
  if (value === undefined) return undefined;
  const date = typeof value === 'string' ? parseDate(value, timeZone) : value;
  if (date && !Number.isNaN(date.getTime())) return date;
  throw new TypeError(`“${String(value)}” is no date.`);
}

/** A moment whose local time has been changed; `change` is given that time as if it were UTC. */
function shifted(date: Date, timeZone: string, change: (local: Date) => void): Date {
  const local = new Date(date.getTime() + wallClock(date, timeZone).offset * 60_000);
  change(local);
  return fromWallClock(local.getTime(), timeZone);
}
