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
