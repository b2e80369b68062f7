import { plainText } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { bestWidth } from './best-width.js';
import { firstImageUrl, imageAttributes, imageUrl, isIcon, isImageType } from './image.js';
import { mediaHolders, mediaHtml } from './media-text.js';
import type { NewsImage } from './news-item.js';
import { childOf, childrenOf, childText, htmlIn } from './xml-query.js';

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/**
 * The image that an RSS or Atom item declares: Media RSS, then an image enclosure (SPIP also encloses documents), then
 * iTunes, then `<image>`. Addresses resolve against `base`.
 */
export function declaredImage(item: XmlElement, base: string): NewsImage | undefined {
  const holders = mediaHolders(item);
  const contents = holders.filter(({ name }) => name === 'media:content');
  const thumbnails = holders.flatMap((holder) => childrenOf(holder, 'media:thumbnail'));
  const files = (elements: XmlElement[]) => elements.flatMap((element) => mediaFile(element, base) ?? []);
  return bestWidth(files(contents.filter(isImage))) ?? bestWidth(files(thumbnails)) ?? attachedImage(item, base);
}

/**
 * Whether a Media RSS file is an image: by its medium, else its type, else its file name; many feeds have only the
 * last.
 */
function isImage({ attributes }: XmlElement): boolean {
  const kind = attributes.get('medium') || attributes.get('type');
  return isImageType(kind) || (!/^(?:audio|video)/i.test(kind ?? '') && IMAGE_FILE.test(attributes.get('url') ?? ''));
}

function mediaFile(element: XmlElement, base: string): NewsImage | undefined {
  const url = imageUrl(element.attributes.get('url'), base);
  const text = (...names: string[]) =>
    plainText(htmlIn(childOf(element, ...names) ?? childOf(element.parent, ...names))) || undefined;
  // Without title and description of its own, a `media:content` does not get those beside it, which belong to the item.
  const alt = plainText(mediaHtml(childOf(element, 'media:description', 'media:title'))) || undefined;
  const file = imageAttributes(Object.fromEntries(element.attributes));
  return url && !isIcon(file) ? { ...file, url, alt, credit: text('media:credit') } : undefined;
}

function attachedImage(item: XmlElement, base: string): NewsImage | undefined {
  const enclosures = childrenOf(item, 'enclosure')
    // Types are wrong as often as missing: `jpg`, `application/octet-stream`.
    .filter(({ attributes }) => isImageType(attributes.get('type')) || IMAGE_FILE.test(attributes.get('url') ?? ''))
    .map(({ attributes }) => attributes.get('url'));
  const image = childOf(item, 'image');
  const addresses = [
    ...enclosures,
    childrenOf(item, 'itunes:image')[0]?.attributes.get('href'),
    childText(image, 'url') || image?.text,
  ];
  const url = firstImageUrl(addresses, base);
  return url ? { url } : undefined;
}
