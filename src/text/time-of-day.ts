/** A time of day in a text. */
export interface TimeOfDay {
  /** Milliseconds since midnight, up to those of 24:00; `undefined` for a time that no clock shows, such as 25:00. */
  clock: number | undefined;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const HALF_DAY = 12 * 3_600_000;

const WITH_COLON = /:(?<minutes>\d\d)(?::(?<seconds>\d\d)(?<fraction>[.,]\d+)?)?(?!\d)/;
/** `17h30`, `17 h 30 min`, `17 heures`. The second number of "12h 15 mai 2026" is a day. */
const WITH_LETTER = /\s?h(?:eures?)?(?:\s?(?<past>\d\d)(?!\s+[a-zà-ÿ]+\.?\s+\d{4})(?:\s?mi?n(?:utes)?)?)?(?![\wà-ÿ])/;
const COMPACT = /t(?<hours2>\d\d)(?<minutes2>\d\d)(?<seconds2>\d\d)?/;
const WORD = /\b(?:(?<noon>midi|noon)|minuit|midnight)(?![\wà-ÿ])/;

const TIME = new RegExp(
  String.raw`(?<before>^|[^\d:+-])(?:(?<hours>\d{1,2})(?:${WITH_COLON.source}|${WITH_LETTER.source}|(?=\s?[ap]\.?m\b))` +
    String.raw`(?:\s*(?<half>[ap])\.?m\b)?|${WORD.source})|${COMPACT.source}`,
  'gi',
);

/** The times of day in a text, in their order; `midi` is 12:00 and `minuit` 0:00. */
export function timesIn(text: string): TimeOfDay[] {
  return [...text.matchAll(TIME)].map((match) => {
    const groups = match.groups ?? {};
    const start = match.index + (groups.before ?? '').length;
    return { clock: clockOf(groups), start, end: match.index + match[0].length };
  });
}

function clockOf(groups: Record<string, string | undefined>): number | undefined {
  const { hours = groups.hours2, half, noon, fraction = '' } = groups;
  if (hours === undefined) return noon ? HALF_DAY : 0;
  const minute = Number(groups.minutes ?? groups.past ?? groups.minutes2 ?? 0);
  const second = Number(groups.seconds ?? groups.seconds2 ?? 0);
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  // 24:00 is the end of a day and :60 a leap second, both ISO 8601.
  const exists = hour < 24 ? minute < 60 && second <= 60 : hour === 24 && !minute && !second;
  if (!exists) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.slice(1, 4).padEnd(3, '0'));
}
