import { endpointOrigins } from '../embed/endpoint-origins.js';
import { pageSettings } from '../embed/page-settings.js';

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Fills the placeholder of an embed page from the address: `?endpoint=…&limit=5` are the widget's attributes, `link`
 * and `label` the link that stays when the widget cannot come. Anybody can write such an address, and what it shows
 * would seem to come from this site: an endpoint of another origin must be listed on the page (`data-cw-origins`).
 */
export function fillPlaceholder(placeholder: HTMLElement, address: URL, script: HTMLScriptElement | undefined): void {
  const { link, label, endpoint, ...attributes } = Object.fromEntries(address.searchParams);
  setLink(placeholder, address, link, label);
  if (endpoint === undefined) return;
  const allowed = [address.origin, ...pageSettings(script).origins];
  const strangers = endpointOrigins(endpoint, address.href).filter((origin) => !allowed.includes(origin));
  if (strangers.length > 0) {
    console.warn(`[commune-widgets] ${strangers.join(' ')} : cette origine n’est pas dans data-cw-origins.`);
    placeholder.removeAttribute('data-cw');
    return;
  }
  for (const [name, value] of Object.entries({ endpoint, ...attributes })) {
    if (NAME.test(name)) placeholder.setAttribute(`data-cw-${name}`, value);
  }
}

function setLink(placeholder: HTMLElement, address: URL, link = '', label = ''): void {
  const anchor = placeholder.querySelector('a');
  if (!anchor) return;
  if (label) anchor.textContent = label;
  if (URL.canParse(link, address) && /^https?:$/.test(new URL(link, address).protocol)) anchor.href = link;
}
