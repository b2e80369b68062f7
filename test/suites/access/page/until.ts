/** How long something may take to come about, in ms. */
const PATIENCE = 5_000;

/** Waits, frame by frame, until there is something. */
export async function until<T>(look: () => T | null | undefined | false, complaint: () => string): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(complaint());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
