/** The longest time to wait for a condition, in ms. */
const PATIENCE = 30_000;

/** Resolves when `condition` holds; rejects with `what` when it never does. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await pause(50);
  }
}

/** Waits this long, in ms. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
