import { collapse } from '../../text/line.js';
import { tokenize } from '../../text/markup.js';
import { httpUrl } from '../../text/urls.js';
import type { JsonObject } from '../json-values.js';
import type { NewsImage } from './news-item.js';
import { SUMMARY_SOURCE } from './summary-text.js';

/** An image of this width or height or less, in CSS pixels, is a tracking pixel, a file icon or an avatar. */
const ICON = 32;

/** Image types that browsers can show, and the variants that feeds write; some have only `image`. */
const IMAGE_TYPE = /^image(?:\/(?:apng|avif|bmp|gif|jfif|p?jpe?g|jpg|svg(?:\+xml)?|webp|(?:x-)?png|\*)?)?\s*(?:;|$)/i;
/** Other files that exporters declare as images: `image/pdf`, `image/mp3`. */
const OTHER_FILE =
  /\.(?:aac|avi|csv|docx?|epub|flac|ics|m4[av]|mkv|mov|mp[34g]|od[pst]|og[agv]|opus|pdf|pptx?|rtf|txt|wav|webm|xlsx?|zip)(?:[?#]|$)/i;
const DECORATION = /\b(?:emoji|smiley|wp-smiley|spip_puce|feedflare|avatar|icon)\b/i;
/** Addresses of tracking pixels, avatars, icons and blank files, which are never the image of an article. */
const NOT_A_PICTURE =
  /\/\/(?:pixel|stats?)\.|gravatar\.com|feedburner\.com\/~|doubleclick\.net|addtoany\.com|(?:matomo|piwik)\.php|\/emoji\/|\/prive\/vignettes\/|(?:puce[\w-]*|blank|spacer|pixel|placeholder|transparent|1x1)\.(?:gif|png|svg)/i;

/** The first image in HTML that is not a decoration, an icon or a tracking pixel. */
export function imageInHtml(html: string, base: string): NewsImage | undefined {
  const source = html.slice(0, SUMMARY_SOURCE);
  if (!/img/i.test(source)) return undefined;
  for (const token of tokenize(source, true)) {
    if (token.kind !== 'open' || !/^(?:.+:)?img$/.test(token.name)) continue;
    const image = htmlImage(token.attributes, base);
    if (image) return image;
  }
  return undefined;
}

/** The absolute address of an image; `undefined` for a tracking pixel, a blank file, a document, a sound or a video. */
export function imageUrl(value: unknown, base: string): string | undefined {
  const url = httpUrl(value, base);
  return url && !NOT_A_PICTURE.test(url) && !OTHER_FILE.test(url) ? url : undefined;
}

/** Whether a media type is that of an image. False for `image/pdf` and other invented types. */
export function isImageType(type: unknown): boolean {
  return typeof type === 'string' && IMAGE_TYPE.test(type.trim());
}

/** The attributes of an image: a text alternative, which may be empty, and a size. */
export function imageAttributes({ alt, width, height }: JsonObject): Pick<NewsImage, 'alt' | 'width' | 'height'> {
  return { alt: typeof alt === 'string' ? collapse(alt) : undefined, width: pixels(width), height: pixels(height) };
}

/** A width or a height in pixels: `150`, `"150"`, `"150px"`. Not a percentage. */
function pixels(value: unknown): number | undefined {
  const [, digits] = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(String(value)) ?? [];
  return Number(digits) || undefined;
}

/** The first address that `imageUrl` accepts. */
export function firstImageUrl(addresses: readonly unknown[], base: string): string | undefined {
  return addresses.map((address) => imageUrl(address, base)).find(Boolean);
}

/** The image of an `<img>`; `undefined` for a decoration, a tracking pixel or an icon. */
export function htmlImage(attributes: ReadonlyMap<string, string>, base: string): NewsImage | undefined {
  const file = imageAttributes(Object.fromEntries(attributes));
  if (isIcon(file) || DECORATION.test(attributes.get('class') ?? '')) return undefined;
  // Lazy-loading scripts keep the address in a `data-` attribute, with a blank file in `src`.
  const addresses = [
    ...['data-src', 'data-lazy-src', 'data-original', 'src'].map((name) => attributes.get(name)),
    ...['srcset', 'data-srcset'].map((name) => attributes.get(name)?.trim().split(/\s/)[0]),
  ];
  const url = firstImageUrl(addresses, base);
  return url ? { ...file, url } : undefined;
}

/** Whether a size is that of a tracking pixel, a file icon or an avatar; an unknown one is not. */
export function isIcon({ width = Infinity, height = Infinity }: Pick<NewsImage, 'width' | 'height'>): boolean {
  return width <= ICON || height <= ICON;
}
