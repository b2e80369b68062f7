import type { HttpBindings } from '@hono/node-server';

/** A connection with a remote address and nothing else. */
export function connectionFrom(remoteAddress: string): HttpBindings {
  return { incoming: { socket: { remoteAddress } } } as unknown as HttpBindings;
}
