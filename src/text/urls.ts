const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The absolute URL of a link, or `undefined`: `http:`, `https:`, `mailto:` and `tel:` only, parsed by `URL`, since
 * browsers follow links by the same parser. `base` may be missing or invalid.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  const url = parseUrl(value, base);
  return url && SAFE.has(url.protocol) ? url.href : undefined;
}

/** As `safeUrl`, but only `http:` and `https:`: addresses of pages and images. */
export function httpUrl(value: unknown, base?: string): string | undefined {
  const url = parseUrl(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A text encoded for use in a URL. Lone surrogates, which JSON can hold and URLs can't, become U+FFFD. */
export function uriComponent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function parseUrl(value: unknown, base: string | undefined): URL | undefined {
  if (typeof value !== 'string') return undefined;
  // Many exporters escape addresses once too often; `&amp;` is never meant literally in one.
  // And "www.commune.fr" means the site, not a path relative to this page.
  const address = value
    .trim()
    .replaceAll('&amp;', '&')
    .replaceAll('&#038;', '&')
    .replace(/^www\./i, 'https://$&');
  return address ? (toUrl(address, base) ?? toUrl(address)) : undefined;
}

/** `new URL`, or `undefined` if it throws. Chromium before 120 and Safari before 17 have no `URL.canParse`. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
