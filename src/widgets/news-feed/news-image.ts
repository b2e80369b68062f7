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
  // A page served by https may not show an image by http; the same image is nearly always there by https too.
  const url = protocol === 'https:' ? address.replace(/^http:/, 'https:') : address;
  if (policy === 'all') return { ...image, url };
  if (new URL(url).origin !== origin) return undefined;
  return { ...image, url, srcset: sameOriginSet(image.srcset, origin, page) };
}

/** The `srcset` if all of it is on this origin: one candidate elsewhere is one request too many. */
function sameOriginSet(srcset: string | undefined, origin: string, page: string): string | undefined {
  const urls = srcset?.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return urls?.every((url) => URL.canParse(url, page) && new URL(url, page).origin === origin) ? srcset : undefined;
}
