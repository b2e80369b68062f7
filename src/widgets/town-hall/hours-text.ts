import { clockOf, DAY } from '../../calendar/local-days.js';
import type { DayHours } from '../../opening-hours/day-hours.js';
import type { TimeRange } from '../../opening-hours/opening-hours.js';
import { reasonOf } from './status-text.js';
import type { OfficeContext } from './office-context.js';

const MINUTE = 60_000;

/** The hours of a day, one text for each range; that it is closed, and why, without any. */
export function hoursTexts(hours: DayHours, context: OfficeContext): string[] {
  const { strings } = context;
  const reason = reasonOf(hours, context);
  if (!hours.ranges.length)
    return [reason ? strings.remark(strings.closedDay, reasonOrName(hours, context)) : strings.closedDay];
  const texts = hours.ranges.map((range) => rangeText(range, context));
  // Why hours are exceptional is said with the last of them.
  return texts.map((text, index) => (reason && index === texts.length - 1 ? strings.remark(text, reason) : text));
}

/** In a table, the name of a holiday says enough. */
function reasonOrName(hours: DayHours, context: OfficeContext): string {
  const { special, holiday } = hours;
  return !special && holiday ? context.strings.holidays[holiday] : reasonOf(hours, context);
}

function rangeText({ from, to, kind = 'open', comment }: TimeRange, { strings }: OfficeContext): string {
  const isWhole = to - from === DAY / MINUTE;
  if (isWhole && kind === 'unknown' && !comment) return strings.unknownDay;
  const text = isWhole ? strings.wholeDay : strings.range(clockAt(from), clockAt(to));
  const condition = { open: '', appointment: strings.byAppointment, unknown: strings.conditional }[kind];
  const remark = comment ?? condition;
  return remark ? strings.remark(text, remark) : text;
}

function clockAt(minutes: number) {
  return clockOf(minutes * MINUTE);
}
