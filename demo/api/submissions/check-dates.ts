import { submission as strings } from '../../../src/locales/fr/submission.js';
import {
  type LocalDate,
  MOST_DATES,
  repeatedDates,
  type Repetition,
  repetitions,
} from '../../../src/text/repeated-dates.js';
import { parseDate } from '../../../src/text/parse-date.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { communeMidnight, TIME_ZONE } from '../commune-day.js';
import type { Issue } from '../problem.js';
import type { SentSubmission } from './sent.js';
import type { WrittenDate } from './submission.js';

const { errors, fields: labels } = strings;

const YEAR = 366 * 86_400_000;
/** The furthest time of an event from today: beyond that, a digit is probably wrong. */
const FURTHEST = 5 * YEAR;
/** Unambiguous dates: RFC 3339, also without seconds or zone, and a day alone. */
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/i;

/** The dates of an event as sent, or as a moderator typed them. */
export type SentDates = Pick<
  SentSubmission,
  'startsAt' | 'endsAt' | 'allDay' | 'otherDates' | 'repeats' | 'repeatsUntil'
>;

/**
 * All dates of an event, each start once, in order; and the errors in them, whose pointers are the members of the proposal.
 * `endIsRequired`: whether the first date must have an end.
 */
export function checkDates(
  sent: SentDates,
  now: Date,
  endIsRequired = false,
): { dates: WrittenDate[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const refuse = (pointer: string, code: string, detail: string): void => void issues.push({ pointer, code, detail });
  const allDay = sent.allDay === true;

  const moment = (name: 'startsAt' | 'endsAt', text: string, pointer: string, isRequired: boolean): Date | null => {
    const date = momentOf(text, allDay, now);
    if (!date && (text || isRequired)) {
      refuse(pointer, text ? 'wrong-format' : 'required', (allDay ? errors.date : errors.dateTime)(labels[name]));
    }
    return date ?? null;
  };
  const dateOf = (start = '', end = '', at = { start: '/startsAt', end: '/endsAt' }, wanted = false) => {
    const startsAt = moment('startsAt', start.trim(), at.start, true);
    const endsAt = moment('endsAt', end.trim(), at.end, wanted);
    if (startsAt && endsAt && endsAt < startsAt) refuse(at.end, 'too-early', errors.order);
    return startsAt ? [{ startsAt, endsAt, cancelled: false }] : [];
  };

  const first = dateOf(sent.startsAt, sent.endsAt, undefined, endIsRequired);
  const others = (sent.otherDates ?? []).flatMap((interval, index) => {
    const pointer = `/otherDates/${index}`;
    const [start, end] = interval.split('/');
    return dateOf(start, end, { start: pointer, end: pointer });
  });
  const repeated = repetitionsOf(first[0], sent, refuse);
  const dates = inOrder([...first, ...others, ...repeated]);
  if (dates.length > MOST_DATES) {
    refuse(repeated.length ? '/repeatsUntil' : '/otherDates', 'too-many', errors.tooManyDates(MOST_DATES));
  }
  return { dates, issues };
}

/** The moment that a text means, the midnight of its day for a whole day; `undefined` if it can't be one of an event. */
function momentOf(text: string, allDay: boolean, now: Date): Date | undefined {
  const date = DATE.test(text) ? parseDate(text, TIME_ZONE) : undefined;
  if (!date || Math.abs(date.getTime() - now.getTime()) >= FURTHEST) return undefined;
  return allDay ? communeMidnight(date) : date;
}

/** Dates in order, without those at which another begins as well. */
export function inOrder<Dated extends WrittenDate>(dates: readonly Dated[]): Dated[] {
  const starts = new Map<number, Dated>();
  for (const date of dates) if (!starts.has(+date.startsAt)) starts.set(+date.startsAt, date);
  return [...starts.values()].sort((one, other) => +one.startsAt - +other.startsAt);
}

function repetitionsOf(
  first: WrittenDate | undefined,
  { repeats, repeatsUntil = '' }: SentDates,
  refuse: (pointer: string, code: string, detail: string) => void,
): WrittenDate[] {
  if (!repeats) return [];
  const repetition = repetitions.find((each): each is Repetition => each === repeats);
  if (!repetition) {
    refuse('/repeats', 'unknown-choice', 'Choisissez une répétition de la liste.');
    return [];
  }
  const last = DATE.test(repeatsUntil) ? parseDate(repeatsUntil, TIME_ZONE) : undefined;
  if (!last) {
    refuse('/repeatsUntil', repeatsUntil ? 'wrong-format' : 'required', errors.date(labels.repeatsUntil));
    return [];
  }
  if (!first) return [];
  const local: LocalDate = { start: localOf(first.startsAt), end: first.endsAt ? localOf(first.endsAt) : '' };
  const until = localOf(last).slice(0, 10);
  if (until < local.start.slice(0, 10)) {
    refuse('/repeatsUntil', 'too-early', errors.repeatsOrder);
    return [];
  }
  return repeatedDates(local, repetition, until).flatMap(({ start, end }) => {
    const startsAt = parseDate(start, TIME_ZONE);
    return startsAt ? [{ startsAt, endsAt: parseDate(end, TIME_ZONE) ?? null, cancelled: false }] : [];
  });
}

/** The local time of the commune: `2026-04-11T14:00`. */
export function localOf(date: Date): string {
  return isoInZone(date, TIME_ZONE).slice(0, 16);
}
