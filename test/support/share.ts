/**
 * The share of its combinations that a large suite goes through, from the environment's `SHARE`: 0 < share ≤ 1.
 * Default: 1, all of them. `npm run check` takes a sample, `npm run check:full` everything: the same code, one number.
 * Throws when `SHARE` is no such number.
 */
export const shareOfCases = read(process.env['SHARE'] ?? '1');

/** One in so many combinations is taken. */
const stride = Math.round(1 / shareOfCases);

function read(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new Error(`SHARE must be above 0 and at most 1, not "${value}".`);
  return number;
}

/**
 * A share of the items, evenly distributed, at least one. Rows of combinations that get consecutive numbers as `row`
 * take different columns, so that every row and, with as many rows as the stride, every column appears.
 */
export function sample<Item>(items: readonly Item[], row = 0): Item[] {
  const step = Math.min(stride, items.length);
  return items.filter((_, index) => index % step === row % step);
}

/** A count of work, such as voters, multiplied by the share and rounded up. */
export function scaled(count: number): number {
  return Math.ceil(count * shareOfCases);
}
