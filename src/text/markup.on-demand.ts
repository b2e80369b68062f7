import { htmlReader } from './load-html-reader.js';
import type * as markup from './markup.js';

export type { Token } from './markup.js';

/** `tokenize` of `markup.ts`, which is loaded on demand: for text with tags. */
export const tokenize: typeof markup.tokenize = (source, html) =>
  source.includes('<') ? htmlReader().tokenize(source, html) : withoutTags(source);

function* withoutTags(text: string): Generator<markup.Token> {
  if (text) yield { start: 0, end: text.length, kind: 'text', text };
}
