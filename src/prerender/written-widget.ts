/** A widget as written in a page. */
export interface WrittenWidget {
  /** `news-feed` … */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The `endpoint` attribute as the widget has it in the browser; empty if there is none. */
  endpoint: string;
  /** BCP 47. */
  language: string;
}
