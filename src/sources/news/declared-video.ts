import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { bestWidth } from './best-width.js';
import { mediaHolders } from './media-text.js';
import type { NewsVideo } from './news-item.js';
import { videoPage } from './video-site.js';
import { isVideoType } from './video-type.js';
import { childrenOf, childText } from './xml-query.js';

const FILE = /\.(?:m4v|mov|mp4|ogv|webm)(?:[?#]|$)/i;
/** Seconds, or hours, minutes and seconds, as in `itunes:duration`. */
const DURATION = /^(?:\d+:){0,2}\d+(?:\.\d+)?$/;

/**
 * The video that an RSS or Atom item declares: a file of Media RSS or an enclosure, else a page of a site of videos, which
 * may be the item’s own, `page`. Addresses resolve against `base`.
 */
export function declaredVideo(item: XmlElement, base: string, page: string | undefined): NewsVideo | undefined {
  const holders = mediaHolders(item);
  const contents = holders.filter(({ name }) => name === 'media:content');
  const length = childText(item, 'itunes:duration');
  const files = [...contents, ...enclosures(item)].flatMap((element) => {
    const video = videoFile(element, base, length);
    return video ? [{ video, width: Number(element.attributes.get('width')) || undefined }] : [];
  });
  return bestWidth(files)?.video ?? pageIn(item, holders, base, page);
}

function videoFile({ attributes }: XmlElement, base: string, length: string): NewsVideo | undefined {
  const url = httpUrl(attributes.get('url') ?? attributes.get('href'), base);
  const type = (attributes.get('type') || attributes.get('medium')) ?? '';
  // Some feeds have only a medium, or nothing: then the name of the file decides.
  const isVideo = isVideoType(type) || (/^(?:video)?$|octet-stream/i.test(type) && FILE.test(url ?? ''));
  if (!url || !isVideo) return undefined;
  return { url, type: isVideoType(type) ? type : undefined, duration: seconds(attributes.get('duration') || length) };
}

/** A duration in whole seconds; `undefined` for zero and for what is none. */
function seconds(text = ''): number | undefined {
  if (!DURATION.test(text.trim())) return undefined;
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)) || undefined;
}

function enclosures(item: XmlElement): XmlElement[] {
  const links = childrenOf(item, 'link', 'atom:link');
  return [...childrenOf(item, 'enclosure'), ...links.filter(({ attributes }) => attributes.get('rel') === 'enclosure')];
}

function pageIn(
  item: XmlElement,
  holders: readonly XmlElement[],
  base: string,
  page: string | undefined,
): NewsVideo | undefined {
  const players = holders.flatMap((holder) => childrenOf(holder, 'media:player'));
  const declared = [...players, ...holders].map(({ attributes }) => attributes.get('url'));
  // YouTube: https://www.youtube.com/feeds/videos.xml?channel_id=…
  const id = childText(item, 'yt:videoid');
  const addresses = [id && `https://youtu.be/${id}`, ...declared, page];
  const found = addresses.map((address) => videoPage(address, base)).find(Boolean);
  if (!found) return undefined;
  const duration = holders.map(({ attributes }) => seconds(attributes.get('duration'))).find(Boolean);
  return { url: found.url, provider: found.provider, duration };
}
