interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** The largest batch. A transaction of so many votes takes some milliseconds. */
const MOST = 100;

/**
 * Batches calls: all items that arrive while a batch is being processed become the next batch, so that many simultaneous
 * requests cost the database one query. An item is never answered with data read before it arrived. `work` returns one result
 * per item, in the same order; an `Error` rejects that item only. An exception rejects the whole batch and all items that
 * wait for its end: with a database that does not answer, they would wait for a second time limit.
 */
export function batched<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isAtWork = false;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      try {
        settle(batch, await work(batch.map(({ item }) => item)));
      } catch (error) {
        for (const { reject } of [...batch, ...waiting.splice(0)]) reject(error);
      }
    }
    isAtWork = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isAtWork) return;
      isAtWork = true;
      // After the other requests that have arrived in this turn of the event loop.
      setImmediate(() => void run());
    });
}

function settle<Item, Result>(batch: readonly Waiting<Item, Result>[], results: readonly (Result | Error)[]): void {
  for (const [index, { resolve, reject }] of batch.entries()) {
    const result = results[index];
    if (result instanceof Error || result === undefined)
      reject(result ?? new Error('The batch has no result for this item.'));
    else resolve(result);
  }
}
