let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all previous calls have settled; settles as it does. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
