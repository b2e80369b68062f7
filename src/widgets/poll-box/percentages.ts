/**
 * Whole percentages of `counts` that add up to 100: the points lost by rounding down go to the largest remainders, and
 * among equal ones to the first. All are 0 if the total is 0.
 */
export function sharesOfVotes(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return counts.map(() => 0);
  // Remainders are compared as integers, because 100 × count mod total has no rounding error.
  const shares = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (index: number) => ((counts[index] ?? 0) * 100) % total;
  const largest = counts.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const lucky = new Set(largest.slice(0, missing));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}

/** The percentage of voters for each choice; they may add up to more than 100, because a voter may choose several. */
export function sharesOfVoters(counts: readonly number[], voters: number): number[] {
  // Numbers read at different moments may be inconsistent; no percentage is over 100.
  const all = Math.max(voters, ...counts);
  return counts.map((count) => (all ? Math.round((count * 100) / all) : 0));
}
