/** Attributes of an element, in the order in which they are written; `true` is one without a value. */
export type Attributes = Record<string, string | number | true>;

/** One live widget, with the snippet that makes it. */
export interface Example {
  title: string;
  /** One sentence about what is seen. */
  about: string;
  attributes: Attributes;
  /** How wide its place is, in pixels; `wide` is all that there is. Default: a column of the page. */
  width?: 240 | 480 | 'wide';
  dark?: true;
  /** What makes the state come about, on these pages only: a new start after each failure, an update once loaded. */
  act?: 'loop' | 'refresh';
}

export interface Section {
  /** A fragment identifier. */
  id: string;
  title: string;
  examples: Example[];
}

/** All examples of one element. */
export interface StatePage {
  tag: string;
  /** What each example has inside, as a webmaster should: where to go without the widget. */
  fallback: { href: string; text: string };
  sections: Section[];
}
