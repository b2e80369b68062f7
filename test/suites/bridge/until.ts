const MOST_TURNS = 100_000;

/** Waits until the condition is true, checking on every turn of the event loop. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('It never came to be.');
}
