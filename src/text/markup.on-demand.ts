import { htmlReader } from './load-html-reader.js';
import type { Token } from './markup.js';

export type { Token };

/** `tokenize` of `markup.ts`, which is loaded on demand: for text with tags. */
export const tokenize = (source: string, html?: boolean): Iterable<Token> =>
  source.includes('<')
    ? htmlReader().tokenize(source, html)
    : [{ kind: 'text' as const, text: source, start: 0, end: source.length }].filter(({ text }) => text);
