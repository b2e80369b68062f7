import { warnOnce } from '../shared.js';
import { toUrl } from '../text/urls.js';
import { clean } from './attributes.js';
import { LoadError } from './load-error.js';
import { keyInAddress } from './warnings.js';

/** Query parameters with a key, which every visitor of the page could read. */
const KEY = /[?&](?:appid|api_?key|key|token|access_token|client_secret)=[^&]/i;

/**
 * The absolute URLs of an `endpoint` attribute. Throws a `LoadError` if there is none or one can't be requested. A
 * relative URL resolves like the page's links.
 */
export function parseEndpoints(attribute: string | undefined, base: string): string[] {
  // Editors may escape an address that is already escaped.
  const values = clean(attribute ?? '')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .map(clean)
    .filter(Boolean);
  if (!values.length) throw new LoadError('endpoint-missing');
  return values.map((value) => parseEndpoint(value, base));
}

function parseEndpoint(value: string, base: string): string {
  const url = toUrl(value, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new LoadError('endpoint-invalid', value.split('?')[0]);
  }
  if (KEY.test(url.search)) {
    warnOnce(keyInAddress(url));
  }
  return url.href;
}
