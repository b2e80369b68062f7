/**
 * Calls `round` now and at every `pause`, in milliseconds, never twice at once; `failed` is called when one rejects, and the
 * next one tries again. Returns a function that stops this, and does not keep the process alive.
 */
export function startRounds(round: () => Promise<void>, pause: number, failed: (error: unknown) => void): () => void {
  let isUnderWay = false;
  const run = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await round();
    } catch (error) {
      failed(error);
    } finally {
      isUnderWay = false;
    }
  };
  const timer = setInterval(() => void run(), pause);
  timer.unref();
  void run();
  return () => {
    clearInterval(timer);
  };
}
