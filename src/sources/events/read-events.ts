import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { fromWallClock, isTimeZone } from '../../text/time-zone.js';
import { string } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import { eventContent, type EventDraft } from './event-draft.js';
import type { EventOccurrence } from './event-occurrence.js';
import { periodOf, type Period } from './period.js';

/** A draft with its times as the source writes them. */
export interface TimedDraft extends EventDraft {
  /** A day, `YYYY-MM-DD`, or a date-time; without an offset it is in `timeZone`. */
  start: unknown;
  /** As `start`, exclusive. */
  end?: unknown;
  /** Whether times are only those of whole days. Default: whether `start` is a day. */
  allDay?: boolean | undefined;
  /** IANA name. Default: that of the page. */
  timeZone?: unknown;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day after a day, `YYYY-MM-DD`; for ends that are the last day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The day that a value begins with, `YYYY-MM-DD`; `undefined` if there is none. */
export function dayIn(value: unknown): string | undefined {
  const day = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  return DAY.test(day) && new Date(`${day}T00:00:00Z`).getTime() >= 0 ? day : undefined;
}

/** The events of drafts that are in the period that is asked for, in order. One without a start is left out. */
export function readEvents(drafts: readonly TimedDraft[], document: SourceDocument): EventOccurrence[] {
  const period = periodOf(document);
  const counts = new Map<string, number>();
  for (const { uid } of drafts) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  const seen = new Set<string>();
  return drafts
    .flatMap((draft) => occurrence(draft, document.url, period.timeZone) ?? [])
    .map((event) => ({ event, from: moment(event.start, period), to: moment(event.end, period) }))
    .filter(({ from, to }) => from < +period.to && (to > +period.from || from >= +period.from))
    .sort((one, other) => one.from - other.from || Number(other.event.allDay) - Number(one.event.allDay))
    .map(({ event }) => ((counts.get(event.uid) ?? 0) > 1 ? { ...event, id: idOf(event) } : event))
    .filter(({ id }) => seen.size < seen.add(id).size)
    .slice(0, limits.calendarOccurrences);
}

function idOf({ uid, start }: EventOccurrence): string {
  return `${uid} ${typeof start === 'string' ? start : start.toISOString()}`;
}

function moment(time: Date | string, { timeZone }: Period): number {
  return +(typeof time === 'string' ? fromWallClock(Date.parse(time), timeZone) : time);
}

function occurrence(draft: TimedDraft, base: string, pageZone: string): EventOccurrence | undefined {
  const wanted = string(draft.timeZone);
  const timeZone = isTimeZone(wanted) ? wanted : pageZone;
  const content = eventContent(draft, base);
  const day = dayIn(draft.start);
  if (day && (draft.allDay ?? draft.start === day)) {
    const last = dayIn(draft.end) ?? day;
    const end = last > day ? last : dayAfter(day);
    return withId({ ...content, id: '', start: day, end, allDay: true, timeZone });
  }
  const start = parseDate(draft.start, timeZone);
  const end = parseDate(draft.end, timeZone) ?? start;
  return start && end && withId({ ...content, id: '', start, end: end < start ? start : end, allDay: false, timeZone });
}

/** An event without an identifier is known by its address, or by its title and start. */
function withId(event: EventOccurrence): EventOccurrence {
  const uid = event.uid || event.url || `${event.title} ${event.start.valueOf()}`;
  return { ...event, id: uid, uid };
}
