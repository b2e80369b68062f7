/**
 * The figures of each candidate in each round. Candidates are measured alternately within a round, in an order that
 * changes with each round, so that a moment of machine load does not affect only one of them.
 */
export async function takeTurns<Candidate>(
  candidates: readonly Candidate[],
  measure: (candidate: Candidate) => Promise<number[]>,
  rounds: number,
): Promise<number[][][]> {
  const runs = candidates.map((): number[][] => []);
  for (let round = 0; round < rounds; round++) {
    for (const index of candidates.keys()) {
      const turn = (index + round) % candidates.length;
      const candidate = candidates[turn];
      if (candidate !== undefined) runs[turn]?.push(await measure(candidate));
    }
  }
  return runs;
}

/** The runs of one figure out of several that each round has. */
export const column = (rounds: readonly (readonly number[])[], index: number): number[] =>
  rounds.map((figures) => figures[index] ?? NaN);
