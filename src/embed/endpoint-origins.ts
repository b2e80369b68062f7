import { parseEndpoints } from '../element/endpoints.js';

/**
 * The origins of an `endpoint`, as the widget will read it: another reading would let through what only the widget
 * takes for an address. None when it cannot be read: the widget tells so, and asks nobody.
 */
export function endpointOrigins(endpoint: string | undefined, base: string): string[] {
  try {
    return parseEndpoints(endpoint, base).map((url) => new URL(url).origin);
  } catch {
    return [];
  }
}
