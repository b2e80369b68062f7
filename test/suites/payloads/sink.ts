import type { WidgetStep } from '../../support/page-steps.js';
import { widgetTags, type WidgetTag } from '../../../src/widget-table.js';

export const tags = widgetTags;
export type Tag = WidgetTag;

/** One widget: its attributes, the answers of its endpoint, and the steps of its visitor. */
export interface WidgetSetup {
  attributes?: Record<string, string>;
  /** The answer of the endpoint; without it, and without `endpoint`, there are no requests. */
  body?: string;
  /** Default: `application/json`. */
  contentType?: string;
  /** The `data` property. */
  data?: unknown;
  /** The visitor's steps once it is loaded. */
  steps?: WidgetStep[];
  /** The endpoint's answer to a write. */
  write?: Write;
  /** The query of the page's address, without `?`. */
  query?: string;
}

interface Write {
  /** The path after the folder of the endpoint; default: the folder itself. */
  path?: string;
  status: number;
  body: string;
}

/**
 * The way in which a visitor sees a value: `plain`, unchanged; `name`, unchanged, or with its character references
 * decoded when it is wholly escaped; `html`, as the text of parsed HTML; `either` of the two, where the format does not
 * specify it; `unseen`, not at all, and the rest of the text does not change; `unspecified`, not compared.
 */
export type Reading = 'plain' | 'name' | 'html' | 'either' | 'unseen' | 'unspecified';

/** A place where foreign text or a foreign address enters a widget. */
export interface Sink {
  name: string;
  tag: Tag;
  reading: Reading;
  /** The number of fields of an answer, or of attributes, that contain the value at once. Default: 1. */
  places?: number;
  /** Whether one widget shows all values, one per item, or every value has a widget of its own. */
  together: boolean;
  /** Two benign values: one that is shown where values are, and one that stands for absence. */
  benign: readonly [string, string];
  /** Whether requests to other servers are expected: for links to images, and for the endpoint itself. */
  reachesOut?: boolean;
  /** The widgets for these values: one with `together`, else one per value. */
  scenes(values: readonly string[]): WidgetSetup[];
}

/** The benign text, which no widget contains otherwise. */
export const TOKEN = 'Jeton';

/** Benign values for texts. */
export const text = [TOKEN, ''] as const;

/** Benign values for addresses, the first on the page's own site. */
export const address = ['/article/jeton', ''] as const;

/** The value with its lone surrogates replaced, as browsers do in addresses. */
export function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A value encoded for an address. */
export function encoded(value: string): string {
  return encodeURIComponent(wellFormed(value));
}
