import { shared } from '../shared.js';

/**
 * Runs `act`, and returns the messages that it would log for the webmaster, without logging them: values, settings and
 * keys in addresses are thus checked by the library's own code. Throws the errors of `act`.
 */
export function collectMessages(act: () => unknown): string[] {
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
