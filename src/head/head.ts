/** A widget of the page, in the form in which it is pasted. */
export interface HeadWidget {
  /** `news-feed` … */
  tag: string;
  /** `<news-feed …>`, `<div data-cw="news-feed" …>` or `<a href="…#cw=news-feed">`. */
  form: 'element' | 'placeholder' | 'link';
  /** The widget’s attributes, `endpoint` among them, by their names on the element. */
  attributes: Readonly<Record<string, string>>;
  /** Whether the page has its content and data, so that the data is not requested (`prerender/`). Default: false. */
  isFilled?: boolean;
}

/** The built files at the address from which the page loads them. */
export interface HeadFiles {
  /** The address of their folder, with a slash at its end. */
  folder: string;
  /** The integrity value of the script. Default: its tag has none. */
  integrity?: string | undefined;
  /** The list in `chunks.json`; without it the script requests its chunks itself. */
  chunks: readonly HeadChunk[];
}

/** A chunk of the script: see `dist/chunks.json`. */
export interface HeadChunk {
  /** That of a widget’s chunk is the widget’s tag. */
  name: string;
  /** Its path in the folder. */
  file: string;
  integrity?: string | undefined;
  /** The widget that it belongs to. */
  of?: string | undefined;
  /**
   * Matches, in any case, the `format` and `endpoint` of a widget that needs it, `rss https://…`, or the name of one of its
   * attributes, `@hours`.
   */
  look?: string | undefined;
}

/** The addresses in an attribute of a widget, as written. */
export function addressesOf({ attributes }: HeadWidget, name: string): string[] {
  return (attributes[name] ?? '').split(/\s+/).filter(Boolean);
}

/** Those of its data. */
export function endpointsOf(widget: HeadWidget): string[] {
  return addressesOf(widget, 'endpoint');
}
