import type { FaultCode } from '../../../src/diagnosis/index.js';
import { script } from '../../support/witness/cases.js';

/** What a page must be told: of what, the fault, and words that the two sentences or the detail hold. */
export type Told = readonly [widget: string, code: FaultCode, ...words: string[]];

/** A page, and all that is wrong with it. */
export interface Case {
  title: string;
  body: string;
  told: readonly Told[];
  /** The tags of the head. Default: the file with all widgets. */
  head?: string;
  policy?: string;
  /** Attributes of the `html` element. Default: its language. */
  html?: string;
}

export const ALL = script('/dist/commune-widgets.js');
export const LINK = '<a href="/actualites">La page de la mairie</a>';

export const feed = (attributes: string, content = LINK): string => `<news-feed ${attributes}>${content}</news-feed>`;
export const div = (attributes: string, content = LINK): string =>
  `<div class="commune-widget" ${attributes}>${content}</div>`;

/** One feed in a page, and what is to be told of it. */
export const tag = (title: string, attributes: string, ...told: Told[]): Case => ({
  title,
  body: feed(attributes),
  told,
});
