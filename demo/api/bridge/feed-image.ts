import { bestWidth, imageUrl } from '../../../src/sources/news/image.js';
import { plainText } from '../../../src/text/plain-text.js';

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

export interface FeedImage {
  url: string;
  alt?: string | undefined;
  credit?: string | undefined;
  /** In CSS pixels. */
  width?: number | undefined;
  height?: number | undefined;
}

interface Text {
  value?: string | undefined;
}

interface MediaFile {
  url?: string | undefined;
  type?: string | undefined;
  medium?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  credits?: Text[] | undefined;
  title?: Text | undefined;
  description?: Text | undefined;
}

interface MediaHolder {
  contents?: (MediaFile & { thumbnails?: MediaFile[] | undefined })[] | undefined;
  thumbnails?: MediaFile[] | undefined;
}

/** What an item declares its image with: Media RSS (https://www.rssboard.org/media-rss), or a file. */
export interface ImageSources {
  media?: (MediaHolder & { groups?: MediaHolder[] | undefined }) | undefined;
  files?: { url?: string | undefined; type?: string | undefined }[] | undefined;
}

/** The image that an item declares, with its alternative text where there is one; addresses resolve against `base`. */
export function feedImage({ media, files = [] }: ImageSources, base: string): FeedImage | undefined {
  const holders: MediaHolder[] = media ? [media, ...(media.groups ?? [])] : [];
  const contents = holders.flatMap((holder) => holder.contents ?? []);
  const thumbnails = [...holders, ...contents].flatMap((holder) => holder.thumbnails ?? []);
  const read = (found: MediaFile[]) => bestWidth(found.flatMap((file) => imageOf(file, base) ?? []));
  return read(contents.filter(isImage)) ?? read(thumbnails) ?? read(files.filter(isImage));
}

function imageOf({ url: address, width, height, ...words }: MediaFile, base: string): FeedImage | undefined {
  const url = imageUrl(address, base);
  const text = (value = '') => plainText(value) || undefined;
  const alt = text(words.description?.value ?? words.title?.value);
  return url ? { url, alt, credit: text(words.credits?.[0]?.value), width, height } : undefined;
}

/** The medium, else the type, else what the file is called; many feeds give neither of the first two. */
function isImage({ url = '', type, medium }: MediaFile): boolean {
  const kind = medium || type;
  return kind ? /^image/i.test(kind) : IMAGE_FILE.test(url);
}
