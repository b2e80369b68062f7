import { htmlReader } from './load-html-reader.js';
import type * as markup from './markup.js';

export type { Token } from './markup.js';

/** `tokenize` of `markup.ts`, which is loaded on demand. */
export const tokenize: typeof markup.tokenize = (source, html) => htmlReader().tokenize(source, html);
