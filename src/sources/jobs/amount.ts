/** The plausible pay for each unit of time, in euros: least and most. An amount outside has been misread. */
const PLAUSIBLE: Record<string, readonly [number, number]> = {
  HOUR: [5, 300],
  DAY: [30, 2_000],
  WEEK: [150, 6_000],
  MONTH: [500, 25_000],
  YEAR: [10_000, 300_000],
};

/** From the least by the hour to the most by the year. */
const ANY = [5, 300_000] as const;

/** Digits, perhaps in groups of three, and decimals behind another sign than that of the groups. */
const FIGURES = /^([1-9]\d{0,2}(?:([ .,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d+))?$/;

/**
 * An amount of pay in figures, written the French or the English way. `unit` is what it is paid for (`HOUR` …), as
 * far as one knows. `undefined` for words, and for figures that may mean two amounts: "25,000" is 25 000 a year, and
 * 25 or 25 000 as long as nobody says for what; 25 a year is 25 000 to whoever wrote it.
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
