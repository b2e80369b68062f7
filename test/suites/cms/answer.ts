/** An expected item; members that are absent are not compared. */
export interface Expected {
  /** The address after the origin of the site. */
  url: string;
  title?: string;
  /** The whole summary, or its beginning followed by `…`. */
  summary?: string;
  categories?: string[];
  authors?: string[];
  published?: string;
  /** The picture's address after the origin of the site, and its text alternative; `null` for none. */
  image?: { url: string; alt?: string; width?: number; height?: number } | null;
  /** The name of the feed that it comes from. */
  source?: string;
}

export interface RecordedAnswer {
  /** File name in ../shared/data/cms. */
  file: string;
  site: string;
  items: Expected[];
}
