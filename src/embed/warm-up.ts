import { parseEndpoints } from '../element/endpoints.js';
import { warm } from '../http/pool.js';
import type { Placeholder } from './placeholder.js';
import { unlistedOrigins } from './unlisted-origins.js';

/** The widgets that only read may ask anybody. What sends is not put where it may not send, and must not ask either. */
const READERS = ['news-feed', 'weather-card', 'job-board'];

/**
 * Asks for the data of widgets that are about to be: on a slow network the order of requests is everything. One that
 * is to wait until it is near the viewport waits, and what is wrong with an address the widget itself will tell.
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
