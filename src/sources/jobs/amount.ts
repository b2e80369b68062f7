/** The plausible pay by unit of time, in euros: minimum and maximum. An amount outside has been misread. */
const PLAUSIBLE: Record<string, readonly [number, number]> = {
  HOUR: [5, 300],
  DAY: [30, 2_000],
  WEEK: [150, 6_000],
  MONTH: [500, 25_000],
  YEAR: [10_000, 300_000],
};

/** From the lowest hourly to the highest yearly pay. */
const ANY = [5, 300_000] as const;

/** Digits, optionally in groups of three, and decimals after a mark other than the group separator. */
const FIGURES = /^([1-9]\d{0,2}(?:([ .,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d+))?$/;

/**
 * A pay amount in digits, in French or English notation. `unit` is its unit of time (`HOUR` …), if known. `undefined`
 * for words and for ambiguous digits: "25,000" is 25 000 by the year, but without a unit it could be 25 or 25 000;
 * "25" by the year is probably 25 000. If only one reading is plausible for the unit, it is taken.
 */
export function amountOf(written: string, unit = ''): number | undefined {
  const text = written.replace(/[\s'’]+/g, ' ');
  const [, whole = '', group, mark, decimals = ''] = FIGURES.exec(text) ?? [];
  if (!whole || (mark && mark === group)) return undefined;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  const [low, high] = PLAUSIBLE[unit] ?? ANY;
  const isPlausible = (reading: number) => reading >= low && reading <= high;
  if (mark || !/^\d+[.,]\d{3}$/.test(whole))
    return isPlausible(amount) || !isPlausible(amount * 1000) ? amount : undefined;
  const plausible = [amount, amount / 1000].filter(isPlausible);
  return plausible.length === 1 ? plausible[0] : undefined;
}
