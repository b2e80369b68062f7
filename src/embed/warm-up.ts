import { parseEndpoints } from '../element/endpoints.js';
import { isFresh } from '../element/prerendered-data.js';
import { tryTo } from '../element/try-to.js';
import { warm } from '../http/pool.js';
import type { Placeholder } from './placeholder.js';
import { refusedOrigins } from './unlisted-origins.js';

/** Requests the data of widgets before they are mounted: on slow networks the order of requests matters most. */
export function warmUp(placeholders: readonly Placeholder[]): void {
  for (const url of placeholders.flatMap(urlsAhead)) void warm(url).catch(() => undefined);
}

/**
 * The addresses of the data that a widget is known to need: none for a lazy widget, for one that contains fresh data, and
 * for one that will not be mounted because it may not send to its endpoint. Errors in an address are reported by the
 * widget itself.
 */
export function urlsAhead({ element, name, attributes }: Placeholder): string[] {
  const endpoint = attributes.get('endpoint');
  const waits =
    attributes.get('loading') === 'lazy' ||
    isFresh(element, endpoint, attributes.get('stale-after') ?? null) ||
    refusedOrigins(name, attributes, element.baseURI).length > 0;
  return waits ? [] : tryTo(() => parseEndpoints(endpoint, element.baseURI), []);
}
