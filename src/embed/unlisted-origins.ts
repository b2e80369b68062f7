import { shared } from '../shared.js';
import { factsOf } from '../widget-table.js';
import { endpointOrigins } from './endpoint-origins.js';
import { settingTags } from './own-script.js';
import { pageSettings } from './page-settings.js';

/**
 * The origins of an `endpoint` that are neither the page's own nor listed by a script tag (`data-cw-origins`) anywhere
 * on the page: a widget that sends visitors' input makes no request to them.
 */
export function unlistedOrigins(endpoint: string | undefined, base: string): string[] {
  const listed = [location.origin, ...(shared.settings?.origins ?? []), ...pageSettings(...settingTags()).origins];
  return endpointOrigins(endpoint, base).filter((origin) => !listed.includes(origin));
}

/** The same for the widget with this tag: empty if it sends nothing, because then it may request data anywhere. */
export function refusedOrigins(tag: string, endpoint: string | undefined, base: string): string[] {
  return factsOf(tag)?.sends === false ? [] : unlistedOrigins(endpoint, base);
}
