/** What is paid for a unit of time in euros, at least and at most; what lies outside has been misread. */
const PLAUSIBLE: Record<string, readonly [number, number]> = {
  HOUR: [5, 300],
  DAY: [30, 2_000],
  WEEK: [150, 6_000],
  MONTH: [500, 25_000],
  YEAR: [10_000, 300_000],
};

/** Digits, perhaps in groups of three, and decimals behind another sign than that of the groups. */
const FIGURES = /^([1-9]\d{0,2}(?:([ .,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d+))?$/;

/**
 * An amount of pay in figures, written the French or the English way. `unit` is what it is paid for (`HOUR` …), as
 * far as one knows. `undefined` for words, and for figures that may mean two amounts: "25,000" is 25 000 a year, and
 * 25 or 25 000 as long as nobody says for what; 25 a year is 25 000 to whoever wrote it.
 */
export function amountOf(written: string, unit?: string): number | undefined {
  const text = written.trim().replace(/[\s'’]+/g, ' ');
  const [, whole = '', group, mark, decimals = '0'] = FIGURES.exec(text) ?? [];
  if (!whole || (mark && mark === group)) return undefined;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  const isEither = /^\d+[.,]\d{3}$/.test(text) && !mark;
  if (!isEither) return isPlausible(amount, unit) || !isPlausible(amount * 1000, unit) ? amount : undefined;
  const plausible = [amount, amount / 1000].filter((reading) => isPlausible(reading, unit));
  return plausible.length === 1 ? plausible[0] : undefined;
}

/** For its unit, or for any where none is known. */
function isPlausible(amount: number, unit?: string): boolean {
  const ranges = (unit && [PLAUSIBLE[unit]]) || Object.values(PLAUSIBLE);
  return ranges.some((range) => range && amount >= range[0] && amount <= range[1]);
}
