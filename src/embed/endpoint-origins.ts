import { parseEndpoints } from '../element/endpoints.js';

/**
 * The origins of an `endpoint`, parsed as the widget parses it: a different parser could let an origin through that
 * only the widget recognises. Empty if it can't be parsed: the widget reports that, and sends no request.
 */
export function endpointOrigins(endpoint: string | undefined, base: string): string[] {
  try {
    return parseEndpoints(endpoint, base).map((url) => new URL(url).origin);
  } catch {
    return [];
  }
}
