import { httpUrl } from '../../text/urls.js';

/** Characters, an at sign, a domain with a dot. A stricter pattern would refuse addresses that work. */
export const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/**
 * The number of characters (Unicode code points) by which a value is too long; negative if it is shorter or has no
 * limit.
 */
export function excess(value: string, maxLength = Infinity): number {
  return Array.from(value).length - maxLength;
}

/** A web address, with or without `https://`; `undefined` for anything else. */
export function webAddress(value: string): string | undefined {
  const address = /^https?:/i.test(value) ? value : `https://${value}`;
  const url = /\s/.test(value) ? undefined : httpUrl(address);
  // The host must contain a dot, without user info: `mailto:a@b.fr` is a user of b.fr to the URL parser.
  return url && /^https?:\/\/[^/@]*[^/@.]\.[^/@.][^/@]*\//.test(url) ? url : undefined;
}
