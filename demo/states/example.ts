/** Attributes of an element, in the order in which they are written; `true` stands for one without a value. */
export type Attributes = Record<string, string | number | true>;

/** A live widget with its snippet. */
export interface Example {
  title: string;
  /** One sentence about the state, with code between backticks. */
  about: string;
  attributes: Attributes;
  /** The width of its container in pixels; `wide` is the whole page. Default: one column of the page. */
  width?: 240 | 480 | 'wide';
  dark?: true;
  /** The action that brings the state about on these pages: a restart after each failure, a refresh once loaded. */
  act?: 'loop' | 'refresh';
}

export interface Section {
  /** The fragment identifier. */
  id: string;
  title: string;
  examples: Example[];
}

/** All examples of one element, a page of their own. */
export interface StatePage {
  /**
   * The fallback link inside each example, as a webmaster should provide one: where to find the content without the
   * widget.
   */
  fallback: { href: string; text: string };
  sections: Section[];
}
