/** What an item must say; a member that is not here is not looked at. */
export interface Expected {
  /** What follows the address of the site. */
  url: string;
  title?: string;
  /** The whole, or with `…` at its end its beginning. */
  summary?: string;
  categories?: string[];
  authors?: string[];
  published?: string;
  /** The picture after the address of the site, and its text alternative; `null` where there is none. */
  image?: { url: string; alt?: string; width?: number; height?: number } | null;
  /** The name of the feed that is its source. */
  source?: string;
}

export interface Answer {
  /** In ../shared/data/cms. */
  file: string;
  site: string;
  items: Expected[];
}
