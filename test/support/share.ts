/**
 * The share of its combinations that a large suite goes through, from the environment's `SHARE`: 0 < share ≤ 1.
 * Default: 1, all of them. `npm run check` takes a sample, `npm run check:full` everything: the same code, one number.
 * Throws when `SHARE` is no such number.
 */
export const share = read(process.env['SHARE'] ?? '1');

/** Every how manieth combination is taken. */
const stride = Math.round(1 / share);

function read(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new Error(`SHARE must be above 0 and at most 1, not "${value}".`);
  return number;
}

/**
 * The share of a row of combinations, evenly spread, never none. Give each row its own index: neighbouring rows then take
 * different columns, so that every row and, given as many rows as the stride, every column appears.
 */
export function sample<Item>(items: readonly Item[], row = 0): Item[] {
  const step = Math.min(stride, items.length);
  return items.filter((_, index) => index % step === row % step);
}

/** A count that a suite works through, such as voters: the share of it, rounded up. */
export function scaled(count: number): number {
  return Math.ceil(count * share);
}
