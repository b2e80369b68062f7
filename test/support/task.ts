/**
 * The time after which a waiting test fails, in ms of real time: on a busy machine a browser may need more than a
 * thousand turns of the event loop to read a body.
 */
const LIMIT = 5_000;

/** The real clock, also while a test has frozen its own. */
const now = performance.now.bind(performance);

/** One turn of the event loop, without a timer, since timers may be frozen. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Waits, without a timer, until the condition is true. Throws when it has not become so. */
export async function until(isSo: () => boolean): Promise<void> {
  const limit = now() + LIMIT;
  while (!isSo()) {
    if (now() > limit) throw new Error(`This has not become true: ${String(isSo)}`);
    await task();
  }
}

/** The turns of the event loop in which whatever a test says does not happen would have happened. */
const TURNS = 1_000;
/** Turns that are enough where the machine is so slow that all of them would take longer than this, in ms. */
const FEW = 100;
const LONG_ENOUGH = 1_000;

/** Waits, without a timer, long enough for what a test says does not happen. */
export async function aWhile(): Promise<void> {
  const limit = now() + LONG_ENOUGH;
  for (let turn = 0; turn < TURNS && (turn < FEW || now() < limit); turn++) await task();
}
