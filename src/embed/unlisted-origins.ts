import { shared } from '../shared.js';
import { factsOf, recipients } from '../widget-table.js';
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

/**
 * The same for all addresses to which the widget with this tag and these attributes sends: empty if it sends nothing,
 * because then it may request data anywhere.
 */
export function refusedOrigins(tag: string, attributes: ReadonlyMap<string, string>, base: string): string[] {
  if (factsOf(tag)?.sends === false) return [];
  return recipients.flatMap((name) => unlistedOrigins(attributes.get(name), base));
}
