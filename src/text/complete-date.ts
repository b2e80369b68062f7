import { fromWallClock } from './time-zone.js';
import { dateOf } from './unix-time.js';

const MINUTE = 60_000;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `2026-11-29T10:00:00+01:00` (RFC 3339), the seconds and the offset optional. */
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:(Z)|([+-]\d\d):?(\d\d))?$/;
/** `Sun, 29 Nov 2026 10:00:00 +0100` (RFC 5322), the weekday and the seconds optional. */
const MESSAGE_DATE =
  /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d)(?::(\d\d)())? (?:(GMT)|([+-]\d\d)(\d\d))$/;

/**
 * Parses a date in one of the two forms that standards give it: most dates are. Without an offset it is local time in
 * `timeZone`. `undefined` for any other text, and for a day, a time or a zone that does not exist.
 */
export function parseCompleteDate(text: string, timeZone: string): Date | undefined {
  const [, year, month, day, hour, minute, second = 0, fraction = '', utc, east, eastMinutes = 0] =
    TIMESTAMP.exec(text) ?? withMonthNumber(MESSAGE_DATE.exec(text)) ?? [];
  const parts = [Number(day), Number(hour), Number(minute), Number(second)] as const;
  const local = new Date(
    Date.UTC(Number(year), Number(month) - 1, ...parts, Number(fraction.slice(1, 4).padEnd(3, '0'))),
  );
  // `Date` carries over what is too large: 31 April, 24:00.
  const own = [local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()];
  if (!dateOf(local.getTime()) || own.some((value, index) => value !== parts[index])) return undefined;
  if (!utc && east === undefined) return dateOf(fromWallClock(local.getTime(), timeZone).getTime());
  const offset = Number(east ?? 0) * 60 + (east?.startsWith('-') ? -1 : 1) * Number(eastMinutes);
  return dateOf(local.getTime() - offset * MINUTE);
}

/** The match of a message date in the order of a timestamp. */
function withMonthNumber(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  if (!match) return undefined;
  const [whole, day, name = '', year, ...others] = match;
  const month = MONTHS.indexOf(name) / 3 + 1;
  return month < 1 ? undefined : [whole, year, String(month), day, ...others];
}
