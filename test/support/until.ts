/** How long anything may take that a machine does by itself, in ms. */
const PATIENCE = 30_000;

/** Resolves when `condition` holds; rejects with `what` when it never does. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await pause(50);
  }
}

/** In ms. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
