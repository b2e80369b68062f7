import { parseDate } from '../../text/parse-date.js';

/** Midnight at the end of a date: how systems that know nothing but moments write a day. */
const MIDNIGHT = /[T ]+0?0:00(?::00(?:[.,]0+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * The last moment of an offer. A day counts to its end on the clocks of `timeZone` (IANA), a moment is that moment.
 * `undefined` for what is no date.
 */
export function parseDeadline(value: unknown, timeZone: string): Date | undefined {
  if (typeof value !== 'string') return parseDate(value, timeZone);
  const day = value.trim().replace(MIDNIGHT, '');
  const end = /\d[:h]\d/.test(day) ? undefined : parseDate(`${day} 23:59:59.999`, timeZone);
  return end ?? parseDate(value, timeZone);
}
