import { parseEndpoints } from '../element/endpoints.js';
import { warm } from '../http/pool.js';
import type { Placeholder } from './placeholder.js';

/**
 * Asks for the data of widgets that are about to be: on a slow network the order of requests is everything. One that
 * is to wait until it is near the viewport waits, and what is wrong with an address the widget itself will tell.
 */
export function warmUp(placeholders: Placeholder[]): void {
  for (const { element, attributes } of placeholders) {
    if (attributes.get('loading') === 'lazy') continue;
    try {
      parseEndpoints(attributes.get('endpoint'), element.baseURI).forEach(warm);
    } catch {
      continue;
    }
  }
}
