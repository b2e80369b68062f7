/** A time of day in a text. */
export interface TimeOfDay {
  /** Milliseconds since midnight, up to 24:00; `undefined` for a time that does not exist, such as 25:00. */
  clock: number | undefined;
  /** The offset of the match in the text; `end` is the offset after it. */
  start: number;
  end: number;
}

/** `17:30:05.5`; `17h30`, `17 h 30 min`, `17 heures`; `5 pm`. In "12h 15 mai 2026" the second number is a day. */
const HOURS_AND_MORE =
  /(\d{1,2})(?::(\d\d)(?::(\d\d)([.,]\d+)?)?(?!\d)|\s?h(?:eures?)?(?:\s?(\d\d)(?!\s+[a-zà-ÿ.]+\s+\d{4})(?:\s?mi?n)?)?(?![\wà-ÿ])|(?=\s?[ap]\.?m\b))(?:\s*([ap])\.?m\b)?/;
const COMPACT = /t(\d\d)(\d\d)(\d\d)?/;
const WORD = /\b(?:(midi|noon)|minuit|midnight)(?![\wà-ÿ])/;

const TIME = new RegExp(`(^|[^\\d:+-])(?:${HOURS_AND_MORE.source}|${WORD.source})|${COMPACT.source}`, 'gi');

/** All times of day in a text, in order; `midi` is 12:00 and `minuit` 0:00. */
export function timesIn(text: string): TimeOfDay[] {
  return [...text.matchAll(TIME)].map((match) => ({
    clock: clockOf(match),
    start: match.index + (match[1] ?? '').length,
    end: match.index + match[0].length,
  }));
}

function clockOf(match: RegExpMatchArray): number | undefined {
  const [, , hours, minutes, seconds, fraction = '', minutesAfterH, half, noon, ...compact] = match;
  const written = hours ?? compact[0] ?? (noon ? 12 : 0);
  const hour = half ? (Number(written) % 12) + (/p/i.test(half) ? 12 : 0) : Number(written);
  const minute = Number(minutes ?? minutesAfterH ?? compact[1] ?? 0);
  const second = Number(seconds ?? compact[2] ?? 0);
  // ISO 8601 has 24:00 for the end of a day and :60 for a leap second.
  const exists = hour < 24 ? minute < 60 && second <= 60 : hour === 24 && !minute && !second;
  const thousandths = Number(fraction.slice(1, 4).padEnd(3, '0'));
  return exists ? ((hour * 60 + minute) * 60 + second) * 1000 + thousandths : undefined;
}
