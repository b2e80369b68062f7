import { httpUrl } from '../text/urls.js';

/** The image of an item in a list. */
export interface ItemImage {
  url: string;
  /** Other widths of it, as in HTML. */
  srcset?: string | undefined;
  alt?: string | undefined;
  /** In pixels. */
  width?: number | undefined;
  height?: number | undefined;
  credit?: string | undefined;
}

export const imagePolicies = ['same-origin', 'all', 'none'] as const;
/** The origins from which images may be loaded: a request to another site discloses the visit to it. */
export type ImagePolicy = (typeof imagePolicies)[number];

/** The image with the addresses that this page may load, or `undefined`. `page` is the page's own URL. */
export function allowedImage(image: ItemImage | undefined, policy: ImagePolicy, page: string): ItemImage | undefined {
  const address = policy === 'none' ? undefined : httpUrl(image?.url, page);
  if (!image || !address) return undefined;
  const { protocol, origin } = new URL(page);
  const allowed = (url: string) => policy === 'all' || new URL(url).origin === origin;
  // Pages on https can't show images by http; nearly all are available by https too.
  const url = protocol === 'https:' ? address.replace(/^http:/, 'https:') : address;
  return allowed(url) ? { ...image, url, srcset: allowedSet(image.srcset, page, allowed) } : undefined;
}

/**
 * The `srcset` if all of its candidates may be loaded. Parsed more strictly than by browsers, for which a comma may end
 * a candidate or be part of an address: anything other than `address width` is refused.
 */
function allowedSet(srcset: string | undefined, page: string, allowed: (url: string) => boolean): string | undefined {
  const addresses = srcset?.split(',').map((each) => httpUrl(/^\s*(\S+)\s+[\d.]+[wx]\s*$/.exec(each)?.[1], page));
  return addresses?.every((address) => address && allowed(address)) ? srcset : undefined;
}
