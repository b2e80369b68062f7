const ROUNDS = 7;

/** Robust against a disturbed run, which a mean is not. */
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * The medians of each candidate's figures. They take turns within a round, and who begins changes, so that a noisy
 * moment does not fall on one.
 */
export async function takeTurns<Candidate>(
  candidates: readonly Candidate[],
  measure: (candidate: Candidate) => Promise<number[]>,
  rounds = ROUNDS,
): Promise<number[][]> {
  const runs = candidates.map((): number[][] => []);
  for (let round = 0; round < rounds; round++) {
    for (const index of candidates.keys()) {
      const turn = (index + round) % candidates.length;
      const candidate = candidates[turn];
      if (candidate !== undefined) runs[turn]?.push(await measure(candidate));
    }
  }
  return runs.map((figures) => (figures[0] ?? []).map((_, column) => median(figures.map((run) => run[column] ?? NaN))));
}

/** `12.3 ms  1.16 ×`: a figure beside its ratio to the floor; only ratios carry over to another machine. */
export function beside(figure = NaN, floor = NaN, unit = 'ms'): string {
  return `${figure.toFixed(1).padStart(9)} ${unit.padEnd(3)}${(figure / floor).toFixed(2).padStart(7)} ×`;
}

export function row(name: string, ...columns: string[]): string {
  return name.padEnd(40) + columns.join('');
}
