import { httpUrl } from '../../text/urls.js';

/** Something, an at sign, a domain with a dot. More would refuse addresses that work. */
export const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** By how many characters (Unicode code points) a value is too long; negative when there is room, or no limit. */
export function excess(value: string, maxLength = Infinity): number {
  return Array.from(value).length - maxLength;
}

/** A web address as people write it, with or without `https://`; `undefined` when it is none. */
export function webAddress(value: string): string | undefined {
  const address = /^https?:/i.test(value) ? value : `https://${value}`;
  const url = /\s/.test(value) ? undefined : httpUrl(address);
  // A host with a dot in it, and no name in front of it: `mailto:a@b.fr` is a user of b.fr to the URL parser.
  return url && /^https?:\/\/[^/@]*[^/@.]\.[^/@.][^/@]*\//.test(url) ? url : undefined;
}
