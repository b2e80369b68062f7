import { parseEndpoints } from '../element/endpoints.js';
import { isFresh } from '../element/prerendered-data.js';
import { warm } from '../http/pool.js';
import type { Placeholder } from './placeholder.js';
import { refusedOrigins } from './unlisted-origins.js';

/**
 * Requests the data of widgets before they are mounted: on slow networks the order of requests matters most. Lazy
 * widgets are skipped, those with fresh prerendered data, and those that will not be mounted because they may not send
 * to their endpoint. Errors in an address are reported by the widget itself.
 */
export function warmUp(placeholders: Placeholder[]): void {
  for (const { element, name, attributes } of placeholders) {
    const endpoint = attributes.get('endpoint');
    if (attributes.get('loading') === 'lazy') continue;
    if (isFresh(element, endpoint, attributes.get('stale-after') ?? null)) continue;
    if (refusedOrigins(name, endpoint, element.baseURI).length) continue;
    try {
      parseEndpoints(endpoint, element.baseURI).forEach(warm);
    } catch {
      continue;
    }
  }
}
