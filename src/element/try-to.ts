/** Returns the result of `work`, or `otherwise` if it throws. */
export function tryTo<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
