import { shared } from '../shared.js';

/**
 * The messages that `act` would log for the webmaster; they are not logged. So values, settings and keys in addresses
 * are checked by the library's own code. Throws the errors of `act`.
 */
export function overhear(act: () => unknown): string[] {
  const lines: string[] = [];
  const { warned } = shared;
  const listener = new Set<string>();
  // Every message counts as already logged.
  listener.has = (line) => lines.push(line) > 0;
  shared.warned = listener;
  try {
    act();
  } finally {
    shared.warned = warned;
  }
  return lines;
}
