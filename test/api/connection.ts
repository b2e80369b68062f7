import type { HttpBindings } from '@hono/node-server';

/** A connection of which the address alone is asked. */
export function connectionFrom(remoteAddress: string): HttpBindings {
  return { incoming: { socket: { remoteAddress } } } as unknown as HttpBindings;
}
