import { shared } from '../shared.js';
import { endpointOrigins } from './endpoint-origins.js';

/**
 * The origins of an `endpoint` that are neither the page's own nor listed on the script tag (`data-cw-origins`): a
 * placed widget that sends what visitors write asks none of them for anything.
 */
export function unlistedOrigins(endpoint: string | undefined, base: string): string[] {
  const listed = [location.origin, ...(shared.settings?.origins ?? [])];
  return endpointOrigins(endpoint, base).filter((origin) => !listed.includes(origin));
}
