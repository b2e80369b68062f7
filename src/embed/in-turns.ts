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

/** Starts requests in their order, at most six at a time to one origin. A failed request makes room as well. */
export function startInTurns(requests: readonly WaitingRequest[]): void {
  const waiting = new Map<string, WaitingRequest[]>();
  for (const request of requests) waiting.set(request.origin, [...(waiting.get(request.origin) ?? []), request]);
  for (const queue of waiting.values()) {
    const next = (): void => {
      const request = queue.shift();
      if (request) void request.start().then(next, next);
    };
    for (let count = 0; count < CONNECTIONS; count++) next();
  }
}
