/** The least value: what the work takes when nothing else disturbs it. `NaN` for no values. */
export const minimum = (values: readonly number[]): number => (values.length ? Math.min(...values) : NaN);

/** The median, which a single disturbed run does not change much, unlike a mean. `NaN` for no values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * The median of the ratios of each run to the baseline's run in the same round, in which both met the same load of the
 * machine.
 */
export const pairwise = (runs: readonly number[], baseline: readonly number[]): number =>
  median(runs.slice(0, baseline.length).map((run, round) => run / (baseline[round] ?? NaN)));
