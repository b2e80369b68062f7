/** The number of tasks that a test waits before it fails: browsers need a few to read a body. */
const TURNS = 1_000;

/** One turn of the event loop, without a timer, since timers may be frozen. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Waits, without a timer, until the condition is true; resolves also when it never is, and the test then fails itself.
 */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < TURNS && !isSo(); turn++) await task();
}
