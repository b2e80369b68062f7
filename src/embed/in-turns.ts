/** A request that has not been started. */
export interface WaitingRequest {
  origin: string;
  /** Starts it; settles when it has ended. */
  start: () => Promise<unknown>;
}

/**
 * The number of connections that browsers open to one HTTP/1.1 server: a request beyond it waits for another to end,
 * whatever its priority.
 */
const CONNECTIONS = 6;

interface Queue {
  waiting: WaitingRequest[];
  running: number;
}

/** By origin, for the whole page: what appears later waits for what was there before. */
const queues = new Map<string, Queue>();

/** Starts requests in their order, at most six at a time to one origin. A failed request makes room as well. */
export function startInTurns(requests: readonly WaitingRequest[]): void {
  for (const request of requests) {
    const queue = queues.get(request.origin) ?? { waiting: [], running: 0 };
    queues.set(request.origin, queue);
    queue.waiting.push(request);
    startNext(queue);
  }
}

function startNext(queue: Queue): void {
  if (queue.running === CONNECTIONS) return;
  const request = queue.waiting.shift();
  if (!request) return;
  const ended = (): void => {
    queue.running--;
    startNext(queue);
  };
  queue.running++;
  void request.start().then(ended, ended);
}
