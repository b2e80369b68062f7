/** A date or a date-time as written (RFC 5545 §3.3.4, §3.3.5). */
export interface DateValue {
  /** The local time that is written, in milliseconds as if it were UTC. */
  local: number;
  /** Without a time. */
  isDate: boolean;
  isUtc: boolean;
}

const DATE = /^\s*(\d{4})-?(\d\d)-?(\d\d)(T(\d\d):?(\d\d):?([0-5]\d)?\d*(Z)?)?/i;

/**
 * Reads `20260411` and `20260411T100000Z`, whatever `VALUE` says: programs write either in the place of the other.
 * `undefined` for a day or a time that does not exist.
 */
export function parseDateValue(text: string): DateValue | undefined {
  const [, year, month, day, time, hour = '00', minute = '00', second = '00', utc] = DATE.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const local = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  // Some engines carry over what is too large: 31 April.
  const exists = local === local && new Date(local).toISOString().startsWith(date);
  return exists ? { local, isDate: !time, isUtc: !!utc } : undefined;
}
