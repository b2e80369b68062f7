import { parseEndpoints } from '../element/endpoints.js';
import { warm } from '../http/pool.js';
import type { Placeholder } from './placeholder.js';
import { unlistedOrigins } from './unlisted-origins.js';

/**
 * Widgets that only read may request any origin. The others are not mounted if they may not send there, and must not
 * request anything either.
 */
const READERS = ['news-feed', 'weather-card', 'job-board'];

/**
 * Requests the data of widgets before they are mounted: on slow networks the order of requests matters most. Lazy
 * widgets are skipped. Errors in an address are reported by the widget itself.
 */
export function warmUp(placeholders: Placeholder[]): void {
  for (const { element, name, attributes } of placeholders) {
    const endpoint = attributes.get('endpoint');
    if (attributes.get('loading') === 'lazy') continue;
    if (!READERS.includes(name) && unlistedOrigins(endpoint, element.baseURI).length) continue;
    try {
      parseEndpoints(endpoint, element.baseURI).forEach(warm);
    } catch {
      continue;
    }
  }
}
