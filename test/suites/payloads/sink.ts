import type { Step } from '../../support/page-steps.js';

export const tags = ['news-feed', 'weather-card', 'job-board', 'poll-box', 'submit-news'] as const;
export type Tag = (typeof tags)[number];

/** One widget on the page, as its webmaster wrote it, its endpoint answers and its visitor uses it. */
export interface Scene {
  attributes?: Record<string, string>;
  /** What the endpoint answers; without it, and without `endpoint`, none is asked. */
  body?: string;
  /** Default: `application/json`. */
  contentType?: string;
  /** The `data` property. */
  data?: unknown;
  /** What the visitor does with it, once it is loaded. */
  steps?: Step[];
  /** What the endpoint answers to a write. */
  write?: Write;
  /** What the address of the page holds, without `?`. */
  query?: string;
}

interface Write {
  /** After the folder of the endpoint; default: the folder itself. */
  path?: string;
  status: number;
  body: string;
}

/**
 * What a visitor reads of a value: `plain`, the value itself; `name`, the value, or what its references stand for when it
 * is wholly escaped; `html`, what a browser makes of it as HTML; `either` of
 * the two, where the format leaves it open; `unseen`, nothing, and the rest of the text does not change; `unspecified`.
 */
export type Reading = 'plain' | 'name' | 'html' | 'either' | 'unseen' | 'unspecified';

/** A place where foreign text or a foreign address enters a widget. */
export interface Sink {
  name: string;
  tag: Tag;
  reading: Reading;
  /** How many fields of an answer, or attributes, hold the value at once. Default: 1. */
  places?: number;
  /** Whether one widget holds all values, an item each, or every value has a widget of its own. */
  together: boolean;
  /** Two values without malice: one that is shown where values are, and one that stands for absence. */
  benign: readonly [string, string];
  /** Requests beyond the suite's server that this place is for: links to images, the endpoint itself. */
  reachesOut?: boolean;
  /** The widgets for these values: one when `together`, else as many as there are values. */
  scenes(values: readonly string[]): Scene[];
}

/** The benign text: no word of any widget. */
export const TOKEN = 'Jeton';

/** A word for texts, nothing for absence. */
export const text = [TOKEN, ''] as const;

/** An address of the page's own site, nothing for absence. */
export const address = ['/article/jeton', ''] as const;

/** A value in an address. Halves of characters, which have no place there, are replaced as a browser does. */
export function encoded(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString());
}
