import type { FaultCode } from '../../../src/diagnosis/index.js';
import { script } from '../../support/observer/cases.js';

/** An expected fault: its widget, its code, and words of its two sentences or its detail. */
export type ExpectedFault = readonly [widget: string, code: FaultCode, ...words: string[]];

/** A page, and its expected faults. */
export interface DiagnosisCase {
  title: string;
  body: string;
  told: readonly ExpectedFault[];
  /** The tags in the head. Default: the file with all widgets. */
  head?: string;
  policy?: string;
  /** Attributes of the `html` element. Default: its `lang`. */
  html?: string;
}

export const ALL = script('/dist/commune-widgets.js');
export const LINK = '<a href="/actualites">La page de la mairie</a>';

export const feed = (attributes: string, content = LINK): string => `<news-feed ${attributes}>${content}</news-feed>`;
export const div = (attributes: string, content = LINK): string =>
  `<div class="commune-widget" ${attributes}>${content}</div>`;

/** A page with one feed, and its expected faults. */
export const tag = (title: string, attributes: string, ...told: ExpectedFault[]): DiagnosisCase => ({
  title,
  body: feed(attributes),
  told,
});
