let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all that was given before has ended, well or badly; gives what it gives. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
