/**
 * Whole percentages of `counts` that add up to 100: what is left after rounding down goes to the largest remainders,
 * of equal ones to the first. All are 0 when there is nothing to divide.
 */
export function sharesOfVotes(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return counts.map(() => 0);
  // Remainders are compared as whole numbers: 100 × count mod total has no rounding of its own.
  const shares = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (index: number) => ((counts[index] ?? 0) * 100) % total;
  const largest = counts.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const lucky = new Set(largest.slice(0, missing));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}

/** The part of the voters who chose each: every voter may have several, so they add up to more than 100. */
export function sharesOfVoters(counts: readonly number[], voters: number): number[] {
  // Sums that were read at different moments may disagree; nobody's share is more than all.
  const all = Math.max(voters, ...counts);
  return counts.map((count) => (all ? Math.round((count * 100) / all) : 0));
}
