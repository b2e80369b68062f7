import { shared } from '../shared.js';

/**
 * The lines that `act` has for the webmaster, without a word in the console: what the library already judges (values,
 * settings, keys in addresses) is judged here by the same code. Throws what `act` throws.
 */
export function overhear(act: () => unknown): string[] {
  const lines: string[] = [];
  const { warned } = shared;
  const listener = new Set<string>();
  // Whatever is asked for counts as told already.
  listener.has = (line) => lines.push(line) > 0;
  shared.warned = listener;
  try {
    act();
  } finally {
    shared.warned = warned;
  }
  return lines;
}
