const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An absolute address that may be linked to, or `undefined`: `http:`, `https:`, `mailto:` and `tel:` only, as the URL
 * parser of browsers reads it, since that is what decides what a click does. `base` may be missing or wrong.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  const url = parseUrl(value, base);
  return url && SAFE.has(url.protocol) ? url.href : undefined;
}

/** As `safeUrl`, and only what a page or an image can be fetched from: `http:` and `https:`. */
export function httpUrl(value: unknown, base?: string): string | undefined {
  const url = parseUrl(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A text as a part of an address. Half a character, which JSON can hold and no address can, is replaced. */
export function uriComponent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function parseUrl(value: unknown, base: string | undefined): URL | undefined {
  if (typeof value !== 'string') return undefined;
  // Addresses come escaped once too often from half of the exporters; no address means `&amp;` as such.
  // And who types "www.commune.fr" means the site, not a page beside this one.
  const address = value
    .trim()
    .replaceAll('&amp;', '&')
    .replaceAll('&#038;', '&')
    .replace(/^www\./i, 'https://$&');
  return address ? (toUrl(address, base) ?? toUrl(address)) : undefined;
}

/** `URL.canParse`, also for browsers that do not have it: Chromium before 120, Safari before 17. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
