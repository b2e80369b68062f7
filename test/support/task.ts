/** How many tasks a test waits for something before it fails: engines take a few to read a body. */
const TURNS = 1_000;

/** One turn of the event loop, without a timer: those may be frozen. */
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

/** Waits, without a timer, until something is so; settles all the same when it never is, and leaves that to the test. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < TURNS && !isSo(); turn++) await task();
}
