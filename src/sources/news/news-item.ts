/** One news item, in any format. Text is plain text. */
export interface NewsItem {
  /** Stable within its source. */
  id: string;
  /** `http:` or `https:`, absolute. */
  url?: string | undefined;
  title: string;
  /** At most 2 000 characters; may be empty. */
  summary: string;
  image?: NewsImage | undefined;
  /** A video that the item shows: nothing of it is loaded before the visitor plays it. */
  video?: NewsVideo | undefined;
  categories: string[];
  authors: string[];
  published?: Date | undefined;
  updated?: Date | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** The feed it comes from: shown when several endpoints are merged. */
  source?: { title?: string | undefined; url?: string | undefined } | undefined;
}

export interface NewsImage {
  url: string;
  /** `undefined` if the source gives none, empty if it marks the image as decorative. */
  alt?: string | undefined;
  /** In CSS pixels. */
  width?: number | undefined;
  height?: number | undefined;
  credit?: string | undefined;
  /** An `srcset` of the same image in other widths. */
  srcset?: string | undefined;
}

export interface NewsVideo {
  /** `http:` or `https:`, absolute: the address of the file, or of the page that shows the video. */
  url: string;
  /** The media type of the file, if the source gives it. */
  type?: string | undefined;
  /** The site of the page: `YouTube`, `Dailymotion`, `Vimeo`, `PeerTube`. `undefined` for a file. */
  provider?: string | undefined;
  /** In seconds. */
  duration?: number | undefined;
}
