const ROUNDS = 7;

/** The median, which a single disturbed run does not change much, unlike a mean. */
export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * The medians of each candidate's figures. Candidates are measured alternately within a round, in an order that changes
 * with each round, so that a moment of machine load does not affect only one of them.
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

/**
 * Formats a figure and its ratio to the baseline, as `12.3 ms  1.16 ×`; only ratios can be compared between machines.
 */
export function beside(figure = NaN, floor = NaN, unit = 'ms'): string {
  return `${figure.toFixed(1).padStart(9)} ${unit.padEnd(3)}${(figure / floor).toFixed(2).padStart(7)} ×`;
}

export function row(name: string, ...columns: string[]): string {
  return name.padEnd(40) + columns.join('');
}

/** A line that says whether a figure, a ratio to the baseline or one in `unit`, is at most its goal. */
export function goal(name: string, figure: number, most: number, unit = ' ×'): string {
  const shown = figure.toFixed(unit === ' ×' ? 2 : 0);
  return `  ${figure <= most ? 'met   ' : 'MISSED'} ${name}: ${shown}${unit}, goal ≤ ${most}${unit}`;
}
