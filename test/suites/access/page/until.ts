/** The time limit in ms. */
const PATIENCE = 5_000;

/** Waits until `look` returns something, checking every frame; rejects with the complaint after the time limit. */
export async function until<T>(look: () => T | null | undefined | false, complaint: () => string): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(complaint());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
