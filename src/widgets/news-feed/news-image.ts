import type { NewsImage } from '../../sources/news/news-item.js';
import { httpUrl } from '../../text/urls.js';

export const imagePolicies = ['same-origin', 'all', 'none'] as const;
/** Which images may be asked for: a request to another site tells it that this visitor is here. */
export type ImagePolicy = (typeof imagePolicies)[number];

/** The image as this page may show it, or `undefined`. `page` is the page's own URL. */
export function allowedImage(image: NewsImage | undefined, policy: ImagePolicy, page: string): NewsImage | undefined {
  const address = policy === 'none' ? undefined : httpUrl(image?.url, page);
  if (!image || !address) return undefined;
  const { protocol, origin } = new URL(page);
  const allowed = (url: string) => policy === 'all' || new URL(url).origin === origin;
  // A page served by https may not show an image by http; the same image is nearly always there by https too.
  const url = protocol === 'https:' ? address.replace(/^http:/, 'https:') : address;
  return allowed(url) ? { ...image, url, srcset: allowedSet(image.srcset, page, allowed) } : undefined;
}

/**
 * The `srcset` if each of its candidates may be asked for. Read more strictly than browsers do, which take a comma for
 * the end of a candidate here and for a part of an address there: what is not plainly `address width` counts as wrong.
 */
function allowedSet(srcset: string | undefined, page: string, allowed: (url: string) => boolean): string | undefined {
  const addresses = srcset?.split(',').map((each) => httpUrl(/^\s*(\S+)\s+[\d.]+[wx]\s*$/.exec(each)?.[1], page));
  return addresses?.every((address) => address && allowed(address)) ? srcset : undefined;
}
