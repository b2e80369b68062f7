import { askedFields } from '../../sources/submissions/fields.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { parseDate } from '../../text/parse-date.js';
import { repeatedDates, repetitions, type LocalDate, type Repetition } from '../../text/repeated-dates.js';
import { isoInZone } from '../../text/time-zone.js';
import type { FieldValues, FormInput } from './form-input.js';

/** A date after the first one, as it was typed. */
export interface OtherDate {
  /** Its line in the value, by which its controls are named: it stays the same when other dates are removed. */
  index: number;
  start: string;
  end: string;
}

/** A line of the value: an interval of ISO 8601, or what was typed, which may contain slashes, with a tab between. */
const LINE = /^(\d{4}-[^/\t]*|[^\t]*)[/\t]?(.*)$/;

/** The dates in the value of the field `otherDates`: one for each line that is not empty. */
export function otherDates(value = ''): OtherDate[] {
  return value.split('\n').flatMap((line, index) => {
    const [, start = '', end = ''] = LINE.exec(line) ?? [];
    return line ? [{ index, start, end }] : [];
  });
}

/** The value with a line changed; that of a date that was removed becomes empty. */
export function withOtherDate(value: string | undefined, index: number, date?: Omit<OtherDate, 'index'>): string {
  const lines = value ? value.split('\n') : [];
  lines[index] = date ? `${date.start}\t${date.end}` : '';
  return lines.some(Boolean) ? lines.join('\n') : '';
}

/** The line of the next date. */
export function nextIndex(value: string | undefined): number {
  return value ? value.split('\n').length : 0;
}

/** The names of the controls of a date. */
export function namesOf(index: number): { start: string; end: string } {
  return { start: `startsAt-${index}`, end: `endsAt-${index}` };
}

/** The date that a control of this name belongs to. */
export function ownerOf(name: string): { index: number; member: 'start' | 'end' } | undefined {
  const [, member, index] = /^(start|end)sAt-(\d+)$/.exec(name) ?? [];
  return member ? { index: Number(index), member: member as 'start' | 'end' } : undefined;
}

/** How the event repeats; `undefined` if it does not. */
export function repetitionOf({ repeats }: FieldValues): Repetition | undefined {
  return repetitions.find((each) => each === repeats);
}

/** The local time of a value, `2026-04-11T14:00`, or its day, `2026-04-11`; empty if it has none. */
export function localOf(value: string | undefined, timeZone: string, isDay: boolean): string {
  const date = parseDate(value, timeZone);
  return date ? isoInZone(date, timeZone).slice(0, isDay ? 10 : 16) : '';
}

/** All dates of an event as its API will announce them: each start once, in order. What is not complete is left out. */
export function announcedDates(
  { type, values }: Pick<FormInput, 'type' | 'values'>,
  schema: SubmissionSchema,
  timeZone: string,
): LocalDate[] {
  const asked = askedFields(schema, type);
  const local = (value?: string) => localOf(value, timeZone, !!values.allDay);
  const first = { start: local(values.startsAt), end: local(values.endsAt) };
  if (!asked.includes('startsAt') || !first.start) return [];
  const others = asked.includes('otherDates') ? otherDates(values.otherDates) : [];
  const repetition = asked.includes('repeats') ? repetitionOf(values) : undefined;
  const until = localOf(values.repeatsUntil, timeZone, true);
  const repeated = repetition && until ? repeatedDates(first, repetition, until) : [];
  const dates = new Map<string, LocalDate>();
  for (const date of [
    first,
    ...others.map(({ start, end }) => ({ start: local(start), end: local(end) })),
    ...repeated,
  ]) {
    if (date.start && !dates.has(date.start)) dates.set(date.start, date);
  }
  return [...dates.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}
